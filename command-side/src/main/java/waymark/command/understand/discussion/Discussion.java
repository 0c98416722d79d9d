package waymark.command.understand.discussion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.govern.organisation.PersonId;
import waymark.api.understand.discussion.DiscussionEvent;
import waymark.api.understand.discussion.DiscussionEvent.CommentWithdrawn;
import waymark.api.understand.discussion.DiscussionEvent.Commented;
import waymark.api.understand.discussion.DiscussionEvent.DiscussionOpened;
import waymark.api.understand.discussion.DiscussionEvent.ItemFollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemTagged;
import waymark.api.understand.discussion.DiscussionEvent.ItemUnfollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemUntagged;

/**
 * What later decisions need to know of a discussion.
 *
 * @param about the id of the item; empty before it is opened
 * @param said how many comments were ever made
 * @param authors who made those that stand, by their numbers
 * @param followers who follows the item
 * @param tags its tags
 */
record Discussion(String about, int said, Map<Integer, PersonId> authors, Set<String> followers,
        Set<String> tags) {

    static final Discussion ABSENT = new Discussion("", 0, Map.of(), Set.of(), Set.of());

    Discussion after(DiscussionEvent event) {
        return switch (event) {
            case DiscussionOpened told ->
                new Discussion(told.about(), 0, Map.of(), Set.of(), Set.of());
            case Commented told -> {
                Map<Integer, PersonId> more = new HashMap<>(authors);
                more.put(told.number(), told.author());
                yield new Discussion(about, told.number(), Map.copyOf(more), followers, tags);
            }
            case CommentWithdrawn told -> {
                Map<Integer, PersonId> less = new HashMap<>(authors);
                less.remove(told.number());
                yield new Discussion(about, said, Map.copyOf(less), followers, tags);
            }
            case ItemFollowed told -> following(with(followers, told.person().value()));
            case ItemUnfollowed told -> following(without(followers, told.person().value()));
            case ItemTagged told -> tagged(with(tags, told.tag()));
            case ItemUntagged told -> tagged(without(tags, told.tag()));
        };
    }

    private Discussion following(Set<String> people) {
        return new Discussion(about, said, authors, people, tags);
    }

    private Discussion tagged(Set<String> words) {
        return new Discussion(about, said, authors, followers, words);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new TreeSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> less = new TreeSet<>(all);
        less.remove(one);
        return less;
    }
}

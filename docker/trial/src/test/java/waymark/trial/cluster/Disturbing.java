package waymark.trial.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import waymark.trial.Trial;
import waymark.trial.load.Ledger;
import waymark.trial.load.Load;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Oracle;
import waymark.trial.oracle.Pages;
import waymark.trial.oracle.Stored;

/** Sixteen streams of commands at all nodes of a cluster, disturbed round by round. */
public final class Disturbing {

    private static final int STREAMS = 16;

    /** What is done to the cluster while it works. */
    @FunctionalInterface
    public interface Disturbance {

        /** Disturbs, and returns when it is over. */
        void happen() throws InterruptedException;
    }

    private final Cluster cluster;
    private final Load load;

    public Disturbing(Cluster cluster, Random random) {
        this.cluster = cluster;
        Load hard = new Load(STREAMS, cluster::door, random);
        // Most disturbances wait for something; in a build two processors are not worn out by it.
        this.load = Trial.isFull() ? hard : hard.breathing();
    }

    /** Has it happen at work, goes on until everybody has been answered since, and judges. */
    public List<Breach> round(Disturbance disturbance) {
        load.start().until(STREAMS);
        try {
            disturbance.happen();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        load.until(STREAMS).stop();
        return judged();
    }

    private List<Breach> judged() {
        return Oracle.judge(cluster.stored(), load.ledger());
    }

    /** Asks what is in doubt until it is answered, and judges all, followers and pages too. */
    public List<Breach> settled(Random random) {
        load.settle();
        Stored stored = cluster.stored();
        List<Breach> breaches = new ArrayList<>(Oracle.judge(stored, load.ledger()));
        for (int i = 0; i < cluster.size(); i++) {
            breaches.addAll(Pages.judge(stored, cluster.door(i), random));
        }
        breaches.addAll(cluster.inside(0).compare());
        return breaches;
    }

    public Ledger ledger() {
        return load.ledger();
    }
}

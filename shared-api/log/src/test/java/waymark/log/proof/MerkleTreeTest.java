package waymark.log.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.log.Sha256;

class MerkleTreeTest {

    /** Contents and heads of the tests of google/certificate-transparency, merkle_tree_test.cc. */
    private static final List<String> CONTENTS = List.of("", "00", "10", "2021", "3031",
            "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> HEADS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void AUD_2_heads_are_those_that_others_published() {
        MerkleTree tree = MerkleTree.empty();
        assertThat(hex(tree.root())).isEqualTo(Sha256.hex(""));
        for (int at = 0; at < CONTENTS.size(); at++) {
            tree.add(MerkleTree.leaf(HexFormat.of().parseHex(CONTENTS.get(at))));
            assertThat(hex(tree.root())).as("%d leaves", at + 1).isEqualTo(HEADS.get(at));
        }
    }

    @Test
    void AUD_2_heads_are_those_of_the_definition_at_every_size() {
        List<byte[]> leaves = leaves(200);
        MerkleTree tree = MerkleTree.empty();
        for (int size = 1; size <= leaves.size(); size++) {
            tree.add(leaves.get(size - 1));
            assertThat(tree.root()).as("%d leaves", size)
                    .isEqualTo(defined(leaves.subList(0, size)));
        }
    }

    @Test
    void a_tree_goes_on_from_what_it_kept() {
        List<byte[]> leaves = leaves(77);
        MerkleTree whole = MerkleTree.empty();
        MerkleTree kept = MerkleTree.empty();
        for (byte[] leaf : leaves) {
            whole.add(leaf);
            kept = MerkleTree.of(kept.size(), kept.peaks());
            kept.add(leaf);
        }
        assertThat(kept.root()).isEqualTo(whole.root());
    }

    /** RFC 9162, 2.1.1, word by word: split at the largest power of two below the size. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        var digest = Sha256.begin();
        digest.update((byte) 1);
        digest.update(defined(leaves.subList(0, half)));
        return digest.digest(defined(leaves.subList(half, leaves.size())));
    }

    private static List<byte[]> leaves(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> MerkleTree.leaf(Integer.toString(at).getBytes(UTF_8))).toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

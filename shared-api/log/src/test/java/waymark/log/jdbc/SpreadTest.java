package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.testing.TestDatabases;

class SpreadTest {

    @Test
    void a_partition_is_as_large_as_the_database_makes_it() {
        try (var database = TestDatabases.POSTGRESQL.open()) {
            assertThat(Vendor.POSTGRESQL.spread(() -> 0).size())
                    .isEqualTo(JdbcClient.create(database.owner().unpooled())
                            .sql("select log_partition_size()").query(Long.class).single());
        }
    }

    @Test
    void bounds_are_looked_up_where_partitions_are_many_for_the_streams() {
        Spread seven = new Spread(10, () -> 79);
        Spread eight = new Spread(10, () -> 80);
        assertThat(seven.asksForBounds(1)).isFalse();
        assertThat(eight.asksForBounds(1)).isTrue();
        assertThat(eight.asksForBounds(2)).isFalse();
        assertThat(Spread.none().asksForBounds(1)).isFalse();
    }
}

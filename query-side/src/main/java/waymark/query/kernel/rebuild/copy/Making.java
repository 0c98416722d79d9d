package waymark.query.kernel.rebuild.copy;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes empty tables of the form of live ones. Where rows of other followers stand beside these,
 * nobody but the kernel looks for them, by their key; the live table has its other indexes already.
 * PostgreSQL need not be able to restore them, and gives shared ones their key when it is needed.
 *
 * @param live the table whose form it is
 * @param built the one that is made
 */
record Making(JdbcTemplate jdbc, String live, String built, Columns columns) {

    /** In the place of one that may be there. */
    void make(boolean shared, boolean postgresql) {
        jdbc.execute("drop table if exists " + built);
        if (!postgresql) {
            makeByHand(shared);
        } else if (shared) {
            jdbc.execute(
                    "create unlogged table " + built + " (like " + live + " including defaults)");
        } else {
            jdbc.execute("create unlogged table " + built + " (like " + live + " including all)");
        }
    }

    /** By which rows are found; nothing where it is there already. */
    void key(String name) {
        jdbc.execute("create unique index if not exists " + name + "_made on " + built + " ("
                + Columns.list("", columns.key()) + ")");
    }

    private void addKey() {
        jdbc.execute("alter table " + built + " add primary key ("
                + Columns.list("", columns.key()) + ")");
    }

    private void makeByHand(boolean shared) {
        jdbc.execute("create table " + built + " as select * from " + live + " where false");
        columns.defaults().forEach((column, value) -> {
            String alter = "alter table " + built + " alter column " + column + " set ";
            jdbc.execute(alter + "not null");
            if (value != null) {
                jdbc.execute(alter + "default " + value);
            }
        });
        addKey();
        if (!shared) {
            columns.indexes().stream().filter(index -> !index.equals(columns.key())).forEach(
                    index -> jdbc.execute("create index on " + built + " ("
                            + Columns.list("", index) + ")"));
        }
    }
}

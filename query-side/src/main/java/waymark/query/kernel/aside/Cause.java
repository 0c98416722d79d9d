package waymark.query.kernel.aside;

/** Why an event could not be taken in, as far as that may be kept. */
final class Cause {

    /** As long as the column that keeps it. */
    private static final int LONGEST = 200;

    /** The kind of failure and where: its message might repeat what a customer said. */
    static String of(RuntimeException failure) {
        for (StackTraceElement at : failure.getStackTrace()) {
            if (at.getClassName().startsWith("waymark.query")
                    && !at.getClassName().startsWith("waymark.query.kernel")) {
                return fitting(failure.getClass().getSimpleName() + " at "
                        + at.getClassName().replaceFirst(".*\\.", "") + "." + at.getMethodName());
            }
        }
        return fitting(failure.getClass().getSimpleName());
    }

    private static String fitting(String cause) {
        return cause.substring(0, Math.min(LONGEST, cause.length()));
    }

    private Cause() {}
}

package waymark.app.house.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import waymark.app.house.tidy.Texts.Text;

/** The methods of what is written in Java, as the compiler reads them. */
final class Code {

    /**
     * A method or a constructor that is written out.
     *
     * @param where its file and line
     * @param name its own, or that of its class if it is a constructor
     * @param isConstructor whether it is one
     * @param marks the simple names of its annotations
     * @param parameters how many it takes
     * @param lines from the one that opens its body to the one that closes it; none without a body
     */
    record Method(String where, String name, boolean isConstructor, List<String> marks,
            int parameters, long lines) {}

    static Stream<Method> methods(Texts texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = texts.java().map(Source::new).toList();
        if (sources.isEmpty()) {
            return Stream.of();
        }
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, _ -> {}, List.of("-proc:none"), null, sources);
        try {
            List<Method> found = new ArrayList<>();
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                var _ = new Reader(unit, trees.getSourcePositions(), found).scan(unit, null);
            }
            return found.stream();
        } catch (IOException impossible) {
            throw new IllegalStateException("texts are in memory", impossible);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final Text text;

        Source(Text text) {
            super(URI.create("text:///" + text.path()), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.whole();
        }
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        Reader(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            boolean constructor = method.getName().contentEquals("<init>");
            String name = constructor
                    ? ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName()
                            .toString()
                    : method.getName().toString();
            String where = unit.getSourceFile().toUri().getPath().substring(1) + ":"
                    + lines.getLineNumber(positions.getStartPosition(unit, method));
            found.add(new Method(where, name, constructor, marks(method),
                    method.getParameters().size(), linesOf(method, lines)));
            return super.visitMethod(method, null);
        }

        private long linesOf(MethodTree method, LineMap lines) {
            return method.getBody() == null
                    ? 0
                    : 1 + lines.getLineNumber(positions.getEndPosition(unit, method.getBody()))
                            - lines.getLineNumber(
                                    positions.getStartPosition(unit, method.getBody()));
        }

        private static List<String> marks(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(mark -> mark.getAnnotationType().toString()).toList();
        }
    }

    private Code() {}
}

package waymark.app.rules;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.kernel.refusal.Refusal;

/**
 * Takes a rule out of a compiled class: no condition leads to its refusal any more, and all else
 * stays as it was written. What leads there without a condition of its own stays, too.
 */
final class Removal {

    private final String owner;
    private final String code;
    private boolean cut;

    Removal(Refusal refusal) {
        this.owner = ((Enum<?>) refusal).getDeclaringClass().getName().replace('.', '/');
        this.code = refusal.name();
    }

    /** Whether there was a condition that led to the refusal. */
    boolean cut() {
        return cut;
    }

    /** Whether a class, as it is written, still leads to the refusal: dead code is left out. */
    boolean isSaidIn(byte[] written) {
        return ClassFile.of().parse(written).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(body -> body.elementList().stream()).anyMatch(this::isRefusal);
    }

    /** The class without the rule. */
    byte[] from(byte[] written) {
        ClassFile files = ClassFile.of();
        return files.transformClass(files.parse(written), (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                builder.transformMethod(method, (made, part) -> {
                    if (part instanceof CodeModel body) {
                        made.withCode(code -> write(code, body.elementList()));
                    } else {
                        made.with(part);
                    }
                });
            } else {
                builder.with(element);
            }
        });
    }

    private void write(CodeBuilder to, List<CodeElement> body) {
        Map<Integer, Boolean> taken = new HashMap<>();
        for (int at = 0; at < body.size(); at++) {
            if (isRefusal(body.get(at))) {
                cutBefore(at, body, taken);
            }
        }
        cut |= !taken.isEmpty();
        for (int at = 0; at < body.size(); at++) {
            if (taken.containsKey(at) && body.get(at) instanceof BranchInstruction branch) {
                forget(to, branch.opcode());
                if (taken.get(at)) {
                    to.goto_(branch.target());
                }
            } else {
                to.with(body.get(at));
            }
        }
    }

    /** Finds how one gets there: past a condition that falls through, or by a jump. */
    private static void cutBefore(int refusal, List<CodeElement> body,
            Map<Integer, Boolean> taken) {
        Set<Label> ways = new HashSet<>();
        int at = refusal - 1;
        while (at >= 0 && !turns(body.get(at))
                && !(body.get(at) instanceof LabelTarget && !ways.isEmpty()
                        && !onlyMarks(body.subList(at + 1, refusal)))) {
            if (body.get(at) instanceof LabelTarget target) {
                ways.add(target.label());
            }
            at--;
        }
        if (at >= 0 && isCondition(body.get(at))) {
            taken.put(at, true);
        }
        for (int from = 0; from < body.size(); from++) {
            if (isCondition(body.get(from)) && ways.contains(
                    ((BranchInstruction) body.get(from)).target())) {
                taken.putIfAbsent(from, false);
            }
        }
    }

    private static boolean onlyMarks(List<CodeElement> between) {
        return between.stream().noneMatch(Instruction.class::isInstance);
    }

    private boolean isRefusal(CodeElement element) {
        return element instanceof FieldInstruction read && read.opcode() == Opcode.GETSTATIC
                && read.owner().asInternalName().equals(owner)
                && read.name().equalsString(code);
    }

    private static boolean turns(CodeElement element) {
        return element instanceof BranchInstruction || element instanceof ReturnInstruction
                || element instanceof ThrowInstruction;
    }

    private static boolean isCondition(CodeElement element) {
        return element instanceof BranchInstruction branch && branch.opcode() != Opcode.GOTO
                && branch.opcode() != Opcode.GOTO_W;
    }

    private static void forget(CodeBuilder to, Opcode compared) {
        if (compared.name().contains("CMP")) {
            to.pop2();
        } else {
            to.pop();
        }
    }
}

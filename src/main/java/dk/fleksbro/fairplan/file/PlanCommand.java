package dk.fleksbro.fairplan.file;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** {@code ./portal plan INSTANCE.json}: reads a fair, prints a plan with its proof as one line of JSON. */
public final class PlanCommand {

    private static final double NANOS = 1e9;

    private PlanCommand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("Usage: ./portal plan INSTANCE.json");
            return 1;
        }
        try {
            Fair fair = FairFile.read(Files.readString(Path.of(args[0])));
            long began = System.nanoTime();
            FairPlan plan = FairPlanner.lessWaiting(FairPlanner.closer(FairPlanner.plan(fair)), 1);
            out.println(PlanFile.write(plan, (System.nanoTime() - began) / NANOS));
            return 0;
        } catch (IOException e) {
            err.println("The file " + args[0] + " can not be read.");
        } catch (JacksonException e) {
            err.println("The file " + args[0] + " is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            err.println("No plan: " + e.getMessage());
        }
        return 1;
    }
}

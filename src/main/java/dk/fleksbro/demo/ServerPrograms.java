package dk.fleksbro.demo;

import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked MariaDB server: one program and the files it reads. */
record ServerPrograms(Path base) {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    static ServerPrograms in(Path base) {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!"Linux amd64".equals(system)) {
            throw new CannotStart("The embedded database server is made for Linux on x86-64, and this is " + system
                    + "; start a MariaDB 10.11 or newer yourself and give it as FLEKSBRO_DB_URL, FLEKSBRO_DB_USER and"
                    + " FLEKSBRO_DB_PASSWORD.");
        }
        ServerPrograms programs = new ServerPrograms(find(base));
        if (!Files.isExecutable(programs.server())
                && !programs.server().toFile().setExecutable(true, false)) {
            throw new CannotStart("The program " + programs.server() + " cannot be made executable.");
        }
        return programs;
    }

    /** The artifact nests its files some folders deep, by version and system. */
    private static Path find(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith("bin/mariadbd"))
                    .map(path -> path.resolve("../..").normalize())
                    .findFirst()
                    .orElseThrow(() -> new IOException("no mariadbd"));
        } catch (IOException e) {
            throw new CannotStart("The embedded database server is not in " + folder + "; build the portal first.", e);
        }
    }

    Path server() {
        return base.resolve("bin/mariadbd");
    }

    List<String> command(DatabaseFolder place) {
        return command(place.data());
    }

    private List<String> command(Path data) {
        List<String> command = new ArrayList<>(List.of(
                server().toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--lc-messages-dir=" + base.resolve("share"),
                "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Makes a new data folder with the system tables, one user without a password and an empty schema. */
    void makeData(Path data, Path log) throws IOException {
        List<String> command = command(data);
        command.addAll(List.of("--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (OutputStream in = process.getOutputStream()) {
            say(in, "create database mysql;");
            say(in, "use mysql;");
            say(in, "set @auth_root_socket = null;");
            for (String name : SYSTEM_TABLES) {
                Files.copy(base.resolve("share").resolve(name), in);
            }
            say(in, "create database " + DatabaseFolder.SCHEMA + " character set utf8mb4 collate utf8mb4_danish_ci;");
        }
        if (exit(process) != 0) {
            throw new IOException("the database could not be made, see " + log);
        }
    }

    private static void say(OutputStream in, String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

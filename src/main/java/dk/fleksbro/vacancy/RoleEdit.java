package dk.fleksbro.vacancy;

import java.util.Map;

/**
 * A role on its employer's desk.
 *
 * @param published its texts as published, by field; empty while it is a draft
 * @param changesWait whether what is typed says something else than what is published
 */
public record RoleEdit(
        FlexJobRoleId id,
        String workplaceName,
        RoleStatus status,
        Map<String, String> published,
        boolean changesWait) {}

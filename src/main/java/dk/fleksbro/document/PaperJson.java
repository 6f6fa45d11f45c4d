package dk.fleksbro.document;

import tools.jackson.databind.json.JsonMapper;

/** A paper as it is kept: its words, their order and their kinds. Made by a mapper of its own, so that no setting changes it. */
final class PaperJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PaperJson() {}

    static String write(Paper paper) {
        return MAPPER.writeValueAsString(paper);
    }

    static Paper read(String json) {
        return MAPPER.readValue(json, Paper.class);
    }
}

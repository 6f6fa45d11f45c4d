package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("N1")
class MatchMessagesTest extends IntegrationTest {

    @Autowired
    private MatchService service;

    @Autowired
    private MatchPages pages;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void each_move_tells_the_right_parties_once_and_the_mover_nothing(MatchMove move) {
        for (MatchStatus status : MatchStatus.values()) {
            for (Party party : Party.values()) {
                if (move != MatchMove.PROPOSE && move.allows(status, party)) {
                    Scene scene = matches.scene();
                    MatchId match = matches.at(scene, status);
                    Fixtures.signIn(scene.of(party));
                    service.move(match, matches.version(match), move, matches.sayable(move));
                    assertTold(scene, match, move, party, status);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_portal_does_everybody_who_has_seen_the_match_is_told(MatchMove move) {
        for (MatchStatus status : MatchStatus.values()) {
            if (move.isMadeByPortal(status) && move != MatchMove.MEET) {
                Scene scene = matches.scene();
                MatchId match = matches.at(scene, status);
                matches.moveByPortal(match, move);
                Map<Party, NoticeKind> expected = move.tells(null, status, matches.status(match));
                for (Party party : Party.values()) {
                    NoticeKind kind = expected.get(party);
                    assertThat(told(scene.of(party), match, matches.version(match)))
                            .as(status + " " + move + " told to " + party)
                            .isEqualTo(kind == null ? List.of() : List.of(kind));
                }
            }
        }
    }

    @Test
    void a_yes_undone_within_a_day_leaves_nothing_waiting_at_the_employers() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        assertThat(unread(scene.of(Party.EMPLOYER))).hasSize(1);
        matches.move(scene, match, MatchMove.UNDO_YES);
        assertThat(unread(scene.of(Party.EMPLOYER))).isEmpty();
        assertThat(told(scene.of(Party.EMPLOYER), match, matches.version(match)))
                .isEmpty();
    }

    @Test
    void a_proposal_tells_the_citizen() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        assertThat(told(scene.of(Party.CITIZEN), match, 1)).containsExactly(NoticeKind.ROLE_PROPOSED);
        assertThat(told(scene.of(Party.EMPLOYER), match, 1)).isEmpty();
        assertThat(told(scene.of(Party.CONSULTANT), match, 1)).isEmpty();
    }

    @Test
    void opening_the_match_is_reading_what_was_told() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        SignedIn citizen = scene.of(Party.CITIZEN);
        assertThat(unread(citizen)).containsExactly("forslag/" + match.value());
        Fixtures.signIn(citizen);
        pages.proposal(match);
        assertThat(unread(citizen)).isEmpty();
    }

    @Test
    void what_an_employer_can_no_longer_open_does_not_wait_for_them() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        SignedIn employer = scene.of(Party.EMPLOYER);
        assertThat(unread(employer)).containsExactly("kandidater/" + match.value());
        matches.move(scene, match, MatchMove.WITHDRAW);
        assertThat(unread(employer)).containsExactly("kandidater");
    }

    @Test
    void no_mail_of_a_whole_road_names_anybody_a_role_a_company_or_health() throws Exception {
        Scene scene = matches.scene();
        matches.at(scene, MatchStatus.MEETING_AGREED);
        Map<Party, Integer> expected = Map.of(Party.CITIZEN, 3, Party.EMPLOYER, 2, Party.CONSULTANT, 4);
        for (Party party : Party.values()) {
            String address = fixtures.emailOf(scene.of(party));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> mailsTo(address).size() == expected.getOrDefault(party, 0));
            for (MimeMessage mail : mailsTo(address)) {
                assertThat(mail.getSubject() + mail.getContent())
                        .doesNotContainIgnoringCase(
                                "Anna",
                                "Erik",
                                "Karin",
                                "Fleksjobber",
                                "Pakke",
                                "Butikken",
                                "Firma",
                                "Testvej",
                                "løft",
                                "behov",
                                "skåne",
                                "syg",
                                "kandidat " + scene.person().candidateNo(),
                                "rolle",
                                "møde");
                assertThat(raw(mail)).doesNotContain("Anna", "Pakke");
            }
        }
    }

    private void assertTold(Scene scene, MatchId match, MatchMove move, Party mover, MatchStatus before) {
        MatchStatus after = matches.status(match);
        Map<Party, NoticeKind> expected = move.tells(mover, before, after);
        for (Party party : Party.values()) {
            NoticeKind kind = expected.get(party);
            assertThat(told(scene.of(party), match, matches.version(match)))
                    .as(before + " " + move + " by " + mover + " told to " + party)
                    .isEqualTo(kind == null ? List.of() : List.of(kind));
        }
        assertThat(expected).doesNotContainKey(mover);
        if (before.stage() == Stage.NONE && after.stage() == Stage.NONE) {
            assertThat(expected).doesNotContainKey(Party.EMPLOYER);
        }
    }

    private List<NoticeKind> told(SignedIn person, MatchId match, long version) {
        return jdbc.sql("select kind from notice where account_id = ? and event_key like ?")
                .params(person.accountId(), "match:" + match.value() + ":v" + version + ":%")
                .query((row, n) -> NoticeKind.valueOf(row.getString("kind")))
                .list();
    }

    private List<String> unread(SignedIn person) {
        return notices.unread(person, 20).stream().map(NoticeRow::path).toList();
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String raw(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

"""What nobody has published about the protocol, as switches: the default is what the known samples suggest."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Switches:
    """Each field is one open question about real servers; a console has to stand both answers.

    Headers beyond the four that readers are known to use:
    platform_header: a text header called platform, worth "true", as one reader's binding expects it.
    test_header: messages of rehearsal tables carry a boolean header called test.

    Cancels and corrections:
    cancelled_is_end: a round voided in play is also marked as ended.
    cancel_codes: the free texts that stand in cancel_code, at least one; the oldest protos knew only NO_REASON.
    cancelled_again: a cancel in play is followed by a CANCEL_AFTER_ROUND of the same round.
    fortune_edits: a MODIFY_AFTER_ROUND may change nothing but the fortune rates.

    Second stages of a round (super game, wheel, bingo, super coin):
    bonus_finishes_twice: the first stage ends with a ROUND_FINISH of its own.
    bonus_reopens: after that finish the record is open again (is_end false, no ts_end) while the stage is played.
    bonus_own_round: the stage is a round of its own with its own code.
    inner_bets_as_bets: inner betting windows come as ROUND_BET and ROUND_NO_MORE_BET, not as ROUND_STEP.

    Cards:
    dice_joined: three dice come as one card whose code joins the names with "-".
    colours_joined, balls_joined: the same for colour dice and drop balls.
    numeric_codes: codes are numbers of the card family, not names.
    face_down: the code of a card that lies face down.

    Records:
    start_recorded, finish_recorded: ROUND_START and ROUND_FINISHED are kept as steps in process.
    win_types: win_type says who won.
    last_stays_current: the last round stays the current one until the next begins; else there is none between rounds.
    """

    platform_header: bool = False
    test_header: bool = False

    cancelled_is_end: bool = True
    cancel_codes: tuple[str, ...] = ("NO_REASON",)
    cancelled_again: bool = False
    fortune_edits: bool = False

    bonus_finishes_twice: bool = True
    bonus_reopens: bool = True
    bonus_own_round: bool = False
    inner_bets_as_bets: bool = False

    dice_joined: bool = True
    colours_joined: bool = False
    balls_joined: bool = False
    numeric_codes: bool = False
    face_down: str = ""

    start_recorded: bool = False
    finish_recorded: bool = False
    win_types: bool = True
    last_stays_current: bool = True

    def __post_init__(self) -> None:
        if not self.cancel_codes:
            raise ValueError("cancel_codes needs at least one code")

"""A scene of a made-up person in a spot like the reader's: one at a time, once the reader asks."""

from typing import Final

from htpy import Node, a, button, div, h4, p

from kindward.practice.help_card import dangers_by_field, faint_fields, people_to_talk_to
from kindward.practice.pieces.base import FEELINGS, Answers, Piece, Sheet
from kindward.practice.pieces.feelings import Feelings, is_strong
from kindward.practice.pieces.harmed import TRIGGERS
from kindward.practice.scenes import KnownMoment, Scene, ShownScenes, fitting, known
from kindward.vocabulary.triggers import HARMED

SCENE: Final = "scene"
"""The button that asks for a scene, and the title that the focus goes to when one comes."""
_ASK: Final = "Read about somebody in the same spot"
"""For the first scene and for each other one: a name that changes under the focus would be said over the scene's title."""
_MADE_UP: Final = "This person is made up. The moment is an ordinary one."
_MISSING: Final = "The scenes could not be loaded. The practice goes on as it is."


class Scenes(Piece):
    """Offers a scene once a trigger or a feeling of ours is known, and shows the one that was asked for last.

    It is not there while anything speaks of danger, or is strong, or too heavy for a task: help comes first.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        moment = known_of(sheet)
        is_offered = moment.is_anything and not _is_for_help(sheet.answers)
        now = sheet.scenes or ShownScenes()
        scene = _shown(now, moment) if is_offered else None
        return div(".kw-reply.kw-scenes")[
            # There from the start, so that the button stays the same element when the first scene comes.
            div(".kw-scene")[_draw_scene(scene) if scene else None],
            div(role="status")[is_offered and now.is_missing and p[_MISSING]],
            p[people_to_talk_to(sheet.root)] if scene and HARMED in moment.triggers else None,
            is_offered
            and div(".kw-buttons")[
                button(".kw-quiet", type="button", data_press=SCENE)[_ASK],
                a(".kw-quiet", href=f"{sheet.root}scenes/")["All the scenes"] if scene else None,
            ],
        ]


def known_of(sheet: Sheet) -> KnownMoment:
    """What a scene can be chosen by: the triggers named here, or those of the Moment that was carried here, and the feelings."""
    triggers = sheet.chosen_many(TRIGGERS) or (sheet.moment.triggers if sheet.moment else ())
    return known(triggers, sheet.chosen_many(FEELINGS))


def _is_for_help(answers: Answers) -> bool:
    return is_strong(answers) or bool(
        Feelings.heavy_fields(answers) or dangers_by_field(answers) or faint_fields(answers)
    )


def _shown(now: ShownScenes, moment: KnownMoment) -> Scene | None:
    """The scene that was shown last, while it fits what the reader says."""
    last = now.shown[-1:]
    return next((scene for scene in fitting(now.all, moment) if scene.id in last), None)


def _draw_scene(scene: Scene) -> Node:
    return [h4(tabindex="-1", data_focus=SCENE)[scene.title], p(".kw-hint")[_MADE_UP], p[scene.text]]

"""The pages of the developers' manual that show each component and each block, with its examples as they look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import yaml

from plainguides.core import links
from plainguides.core.components import apart
from plainguides.core.markup import to_html
from plainguides.core.model import BlockContext, BlockExample, BlockKind, Component, ComponentExample, Document
from plainguides.core.picture_map import SHARED
from plainguides.core.reader import read
from plainguides.core.reading import Asset, Reading
from plainguides.core.view import ComponentView, Crumb, ExampleView

SOURCE = "developers/components"
"""The folder of the pages. `docs/developers/components.md` is the list of them, below a hub's own words."""
PICTURES = SHARED
CONTACT = {"phone": "01632 960 001", "email": "hello@example.org", "post": "1 Example Street, Exampletown, EX1 1EX"}

Render = Callable[[Component, ComponentExample, str], str]
"""Gives an example as HTML. The text is the id of the place that links without a page lead to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One page, with its path for links."""

    source: str
    title: str
    purpose: str
    view: Callable[[], ComponentView]
    """To be called when the theme can render."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manual:
    """What the pages are made from."""

    components: Sequence[Component]
    assets: Mapping[str, Asset]
    render: Render


def shown(manual: Manual, kinds: Sequence[BlockKind], url: Callable[[str], str]) -> tuple[Shown, ...]:
    """Return the pages: components first, then blocks. `url` gives the address of a file of the hub."""
    components, assets, render = manual.components, manual.assets, manual.render
    return (
        *(
            Shown(
                source=f"{SOURCE}/{one.name}.md",
                title=f"{one.label} (component)",
                purpose=one.purpose,
                view=partial(_component, one, render),
            )
            for one in components
        ),
        *(
            Shown(
                source=f"{SOURCE}/block-{kind.name}.md",
                title=f"{kind.label} (block)",
                purpose=kind.purpose,
                view=partial(_block, kind, kinds, assets, url),
            )
            for kind in kinds
        ),
    )


def pictures(kinds: Sequence[BlockKind], assets: Mapping[str, Asset]) -> Iterator[str]:
    """Yield the paths of the pictures that the examples of blocks show."""
    for kind in kinds:
        for example in kind.examples:
            yield from (_picture(image.path) for image in _read(kind, example, kinds, assets).images)


def sections(pages: Sequence[Shown], url: Callable[[str], str]) -> tuple[Mapping[str, object], ...]:
    """Return the links of the list, as the component "choices" shows them."""
    groups = (("Parts of a page", False), ("Blocks of a guide", True))
    return tuple(
        {
            "heading": heading,
            "items": tuple(
                Crumb(label=one.title, path=url(one.source)) for one in pages if ("/block-" in one.source) is blocks
            ),
        }
        for heading, blocks in groups
    )


def _component(one: Component, render: Render) -> ComponentView:
    return ComponentView(
        name=one.name,
        file=f"theme/components/{one.name}/",
        purpose=one.purpose,
        criteria=one.criteria,
        parameters=one.parameters,
        examples=tuple(
            ExampleView(
                name=example.name,
                id=f"example-{number}",
                html=apart(one.within.replace("{example}", render(one, example, f"example-{number}")), number),
                source=_yaml(example.parameters) or example.html,
                made_by="The parameters that make it" if example.parameters else "The HTML" if example.html else "",
            )
            for number, example in enumerate(one.examples, 1)
        ),
        sheet=one.sheet,
    )


def _block(
    kind: BlockKind,
    kinds: Sequence[BlockKind],
    assets: Mapping[str, Asset],
    url: Callable[[str], str],
) -> ComponentView:
    def html(example: BlockExample) -> str:
        current = url(f"{SOURCE}/block-{kind.name}.md")
        body = to_html(_read(kind, example, kinds, assets).body)
        return links.rebase(body, lambda source: links.relative(url(_picture(source)), current))

    return ComponentView(
        name=kind.name,
        file="blocks/",
        purpose=kind.purpose,
        criteria=kind.criteria,
        parameters=(),
        examples=tuple(
            ExampleView(
                name=example.name,
                id=f"example-{number}",
                html=apart(f'<div class="body">{html(example)}</div>', number),
                source=example.markdown.strip(),
                made_by="The Markdown that makes it",
            )
            for number, example in enumerate(kind.examples, 1)
        ),
    )


def _picture(path: str) -> str:
    """Return the hub's shared picture of the same name: the guide of an example has no pictures of its own."""
    return path.replace("guides/example/images/", f"{PICTURES}/")


def _read(kind: BlockKind, example: BlockExample, kinds: Sequence[BlockKind], assets: Mapping[str, Asset]) -> Document:
    genre = "slides" if kind.name == "slide" else "article"
    reading = Reading(
        path="guides/example/index.md",
        title="Example",
        lang="en-GB",
        kinds=kinds,
        context=BlockContext(kind=genre, title="Example", contact=CONTACT, video_hosts=("films.example.org",)),
        assets={**assets, **{path.replace(PICTURES, "guides/example/images"): one for path, one in assets.items()}},
        picture_folders=(PICTURES,),
    )
    return read(example.markdown, reading)[0]


def _yaml(parameters: Mapping[str, object]) -> str:
    if not parameters:
        return ""
    return yaml.safe_dump(dict(parameters), sort_keys=False, allow_unicode=True, width=80, default_flow_style=False)

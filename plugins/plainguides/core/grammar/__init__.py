"""Just enough grammar of English to find passives, double negations, and sentences with more than one idea.

Word lists and no engine.
"""

from plainguides.core.grammar.ideas import extra_idea
from plainguides.core.grammar.negatives import double_negative
from plainguides.core.grammar.passive import passive
from plainguides.core.grammar.verbs import is_order

__all__ = ["double_negative", "extra_idea", "is_order", "passive"]

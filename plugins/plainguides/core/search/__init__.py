"""Search: an index that is made at build, and one way to look into it for Python and for browsers."""

from plainguides.core.search.index import Index, build
from plainguides.core.search.order import BEST, NAMES
from plainguides.core.search.ranking import Found, query
from plainguides.core.search.weigh import weights
from plainguides.core.search.words import tokens

__all__ = ["BEST", "NAMES", "Found", "Index", "build", "query", "tokens", "weights"]

"""Do the facts of an Easy Read file agree with its guide? Numbers, dates, times, prices, phones and addresses."""

from plainguides.core.fact_guard.agree import agrees
from plainguides.core.fact_guard.said import Said, said

__all__ = ["Said", "agrees", "said"]

"""What a browser may load on a page: the Content-Security-Policy and its companions, as one value.

https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

POLICY: Mapping[str, str] = MappingProxyType({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
})  # fmt: skip
"""Everything comes from the hub itself. There are no frames, no plug-ins, and no scripts or styles in a page."""


def policy() -> str:
    """Return the value of the header `Content-Security-Policy`."""
    return "; ".join(f"{name} {value}" for name, value in POLICY.items())


def headers() -> Mapping[str, str]:
    """Return the headers that a careful host sends with every file: name -> value."""
    return MappingProxyType(
        {
            "Content-Security-Policy": policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
        }
    )


def headers_file() -> str:
    """Return the file `_headers`, which Netlify and Cloudflare Pages read.

    https://docs.netlify.com/routing/headers/
    """
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in headers().items())

"""What only `plainguides serve` shows: pages for authors. A build never reads this folder."""

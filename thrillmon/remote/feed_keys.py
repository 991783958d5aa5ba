"""The keys by which news of new versions are believed, and where they are fetched.

packaging/feed.py makes a key and signs with it; its public half is written here, the other half stays with whoever
publishes. A second key may be added before the first is given up.
"""

# In base64, 32 bytes each.
PUBLIC_KEYS: tuple[str, ...] = ()

# Without a key nothing is believed, so without one nothing is asked.
FEED_URL = ""

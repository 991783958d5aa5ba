"""Fetch the signed news of new versions over HTTPS: once, when asked, without telling who asks."""

import ssl

import aiohttp

from thrillmon.remote.addresses import split_url
from thrillmon.remote.feed import LARGEST, FeedError
from thrillmon.sentences import say
from thrillmon.settings.rules import is_loopback

PATIENCE_SECONDS = 10.0


async def fetch(url: str, *, ssl_context: ssl.SSLContext | None = None, patience: float = PATIENCE_SECONDS) -> bytes:
    """Return the news as they are served. Raises FeedError, in words, when there are none."""
    host, _, root = split_url(url)
    if not root.startswith("https:") and not is_loopback(host):
        raise FeedError(say("News are fetched over https only, and {url} is not.", url=url))
    try:
        async with (
            aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=patience),
                connector=aiohttp.TCPConnector(ssl=ssl_context or True),
                cookie_jar=aiohttp.DummyCookieJar(),
                # The server learns no more than that somebody asked.
                headers={"Accept": "application/json", "User-Agent": "thrillmon"},
                trust_env=not is_loopback(host),
            ) as session,
            session.get(url, allow_redirects=False) as response,
        ):
            if response.status != 200:
                raise FeedError(
                    say("{host} answers {status} instead of news. Try again later.", host=host, status=response.status)
                )
            body = bytearray()
            async for part in response.content.iter_any():
                body += part
                if len(body) > LARGEST:
                    # The rest is not waited for; what there is, is refused for its size.
                    break
            return bytes(body)
    except TimeoutError:
        raise FeedError(say("{host} does not answer within {seconds:.0f} s.", host=host, seconds=patience)) from None
    except (aiohttp.ClientError, OSError, UnicodeError):
        # Not chained and not quoted: some of these show the address with everything in it.
        raise FeedError(
            say("{host} cannot be reached safely. Look at the network; a proxy may stand in between.", host=host)
        ) from None

import base64
import hashlib
import hmac


def is_from_superoffice(raw_body: bytes, signature: str | None, secret: str) -> bool:
    """Say whether a message comes from SuperOffice and is unchanged.

    raw_body: the bytes of the request, before any parser has touched them
    signature: the header X-SuperOffice-Signature, if there is one
    secret: the secret with which the webhook was registered
    """
    if signature is None:
        return False
    digest = hmac.new(secret.encode("utf-8"), raw_body, hashlib.sha256).digest()
    return hmac.compare_digest(base64.b64encode(digest).decode("ascii"), signature)

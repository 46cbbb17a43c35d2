<?php

/** Says whether a message comes from SuperOffice and is unchanged. */
function isFromSuperOffice(string $rawBody, ?string $signature, string $secret): bool
{
    if ($signature === null) {
        return false;
    }
    $expected = base64_encode(hash_hmac('sha256', $rawBody, $secret, true));

    return hash_equals($expected, $signature);
}

$isGenuine = isFromSuperOffice(
    file_get_contents('php://input'),
    $_SERVER['HTTP_X_SUPEROFFICE_SIGNATURE'] ?? null,
    getenv('WEBHOOK_SECRET'),
);
http_response_code($isGenuine ? 200 : 401);

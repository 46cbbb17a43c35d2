<?php

declare(strict_types=1);

function send(string $method, ?array $body = null): array
{
    $headers = ['Authorization: Bearer ' . getenv('SUPEROFFICE_TOKEN'), 'Accept: application/json'];
    $curl = curl_init(getenv('SUPEROFFICE_API') . '/v1/Contact/5');
    if ($body !== null) {
        $headers[] = 'Content-Type: application/json';
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
    }
    curl_setopt_array($curl, [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
    ]);
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($answer === false || $status < 200 || $status > 299) {
        throw new RuntimeException("$method gave $status: " . ($answer === false ? curl_error($curl) : $answer));
    }
    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR);
}

$company = send('GET');
echo $company['ContactId'], ': ', $company['Name'], PHP_EOL;

$changed = send('PATCH', [['op' => 'replace', 'path' => '/Name', 'value' => 'Harbour Books']]);
echo 'Now: ', $changed['Name'], PHP_EOL;

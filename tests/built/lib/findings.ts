import assert from 'node:assert/strict';

/** Passes when a check found nothing; otherwise fails with its findings, one a line. */
export function assertNone(findings: readonly string[]): void {
  assert.ok(findings.length === 0, `\n${findings.map((finding) => `- ${finding}`).join('\n')}\n`);
}

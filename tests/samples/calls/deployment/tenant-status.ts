/** Calls the sample, with the stub server in place of the sign-in server. */
import assert from 'node:assert/strict';
import { env } from 'node:process';
import { apiOf } from '../../../../samples/deployment/tenant-status.ts';

assert.match(await apiOf('Cust12345', env['SUPEROFFICE_SIGNIN']), /\/Cust12345\/api$/);

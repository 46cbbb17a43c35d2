// Reads a setting of your own for the signed-in user. The server picks the most specific level.
import { WebApi } from '@superoffice/webapi';

const { SUPEROFFICE_API, SUPEROFFICE_TOKEN } = process.env;
if (!SUPEROFFICE_API || !SUPEROFFICE_TOKEN) {
  throw new Error('Set SUPEROFFICE_API and SUPEROFFICE_TOKEN.');
}

const webApi = new WebApi({
  baseUrl: SUPEROFFICE_API.replace(/\/api\/?$/, ''),
  axiosConfig: { headers: { Authorization: `Bearer ${SUPEROFFICE_TOKEN}` } },
});

const [preference] = await webApi
  .getPreferenceAgent()
  .getPreferencesAsync([{ section: 'FreightQuotes', key: 'DefaultCarrier' }]);

// A preference without a value at any level gives an empty answer.
const value = preference?.rawValue ?? '';
const carrier = value === '' ? 'standard' : value;
console.log(`${carrier} (level: ${preference?.level ?? 'not set'})`);

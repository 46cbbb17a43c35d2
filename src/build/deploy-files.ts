/** The files in `deploy/`: how real hosts send the headers of `headers.ts`. */
import { openSearchPath, openSearchType } from '../lib/open-search.ts';
import { publicHeaders } from './headers.ts';

const note = 'Made by scripts/deploy-files.ts from src/build/headers.ts. Change it there.';

/**
 * Folders whose files never change: the names of the files carry a hash of their content, or, in the search index, the
 * name of the folder does. As `_headers` writes them, and as a pattern.
 */
const hashedFolders = [
  ['/_astro/*', '^/_astro/'],
  ['/pagefind/:hash/*', '^/pagefind/[0-9a-f]+/'],
] as const;
const forever = 'max-age=31536000, immutable';
const revalidate = 'no-cache';

/** `_headers` as Netlify and Cloudflare Pages read it, from the root of the published folder. */
function staticHostFile(): string {
  const lines = Object.entries(publicHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `# ${note}`,
    '# Copy it into dist/ before the upload. The host needs no other setting: it sends 404.html for unknown',
    '# addresses and adds the slash at the end of an address by itself.',
    '/*',
    ...lines,
    ...hashedFolders.flatMap(([path]) => [path, `  Cache-Control: ${forever}`]),
    openSearchPath,
    `  Content-Type: ${openSearchType}`,
    '',
  ].join('\n');
}

function nginxFile(): string {
  const lines = Object.entries(publicHeaders).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# ${note}
#
# Goes into the http block, for example as /etc/nginx/conf.d/guide.conf. Replace the server name, the two
# certificate files and the folder; leave the rest. With the brotli module also set "brotli_static" or "brotli on".

map $uri $guide_cache {
    default "${revalidate}";
${hashedFolders.map(([, pattern]) => `    ~${pattern} "${forever}";`).join('\n')}
}

server {
    listen 80;
    listen [::]:80;
    server_name guide.example.com;
    return 301 https://guide.example.com$request_uri;
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name guide.example.com;
    ssl_certificate /etc/ssl/guide/fullchain.pem;
    ssl_certificate_key /etc/ssl/guide/privkey.pem;

    root /var/www/guide;
    index index.html;
    error_page 404 /404.html;
    charset utf-8;
    charset_types text/css text/csv text/markdown text/javascript application/javascript application/json;
    absolute_redirect off;
    server_tokens off;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/csv text/javascript application/javascript application/json application/wasm image/svg+xml text/plain text/markdown application/xml;

    # nginx does not know the media types of CSV and Markdown, and takes the description of search for other XML.
    location ~ \\.csv$ {
        types {}
        default_type text/csv;
    }
    location ~ \\.md$ {
        types {}
        default_type text/markdown;
    }
    location = ${openSearchPath} {
        types {}
        default_type ${openSearchType};
    }

    # All headers stand here and none in a location: a location with a header of its own would drop these.
    # "always" sends them with errors too.
${lines.join('\n')}
    add_header Cache-Control $guide_cache always;
}
`;
}

/** The committed files: name in `deploy/` and content. */
export const deployFiles: Readonly<Record<string, string>> = {
  _headers: staticHostFile(),
  'nginx.conf': nginxFile(),
};

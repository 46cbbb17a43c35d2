/** The reader's last searches. They stay in this browser: nothing is sent anywhere. */
const key = 'recent-searches';
const most = 5;

/** The last searches, the newest first; empty where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((item): item is string => typeof item === 'string').slice(0, most);
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(query: string): void {
  const others = recentSearches().filter((old) => old.toLowerCase() !== query.toLowerCase());
  store(JSON.stringify([query, ...others].slice(0, most)));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  store('[]');
}

function store(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Storage is full or switched off; search works without it.
  }
}

import type { Question } from './kept.js';

/** Languages in which a question can be taken away. */
export const snippetLanguages = ['curl', 'node', 'python', 'r'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

type Variables = Readonly<Record<string, unknown>>;

/** A text for a POSIX shell. */
const shellText = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
/** A raw text of R 4: no character in it has a meaning, as long as the dashes at its ends are not in it. */
function rText(text: string): string {
  let dashes = '-';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}

const writers: Readonly<Record<SnippetLanguage, (body: string, origin: string) => string>> = {
  curl: (body, origin) =>
    `curl -s '${origin}/graphql' -H "authorization: Bearer $SUCHARIT_TOKEN" -H 'content-type: application/json' \\
  -d ${shellText(body)}
`,
  node: (body, origin) =>
    `const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { authorization: \`Bearer \${process.env.SUCHARIT_TOKEN}\`, 'content-type': 'application/json' },
  body: JSON.stringify(${body}),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data));
`,
  // The body as JSON text, which a JSON string literal holds in Python too.
  python: (body, origin) =>
    `import json, os, urllib.request

request = urllib.request.Request(
    "${origin}/graphql",
    data=${JSON.stringify(body)}.encode(),
    headers={"authorization": "Bearer " + os.environ["SUCHARIT_TOKEN"], "content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer["data"], ensure_ascii=False))
`,
  r: (body, origin) =>
    `library(httr2)
answer <- request("${origin}/graphql") |>
  req_auth_bearer_token(Sys.getenv("SUCHARIT_TOKEN")) |>
  req_body_raw(${rText(body)}, type = "application/json") |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
answer$data
`,
};

/** Variables as typed; null when they are no JSON object. */
export function variablesOf(text: string): Variables | null {
  if (text.trim() === '') return {};
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Variables) : null;
  } catch {
    return null;
  }
}

/** A program that asks a question with the access token in SUCHARIT_TOKEN. */
export function snippet(language: SnippetLanguage, { query, variables }: Question, origin: string): string {
  const given = variablesOf(variables) ?? {};
  const body = JSON.stringify({ query, ...(Object.keys(given).length > 0 ? { variables: given } : {}) });
  return writers[language](body, origin);
}

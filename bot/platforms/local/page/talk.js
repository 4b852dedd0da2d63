// Telling the server what a person does. A promise resolves when the bot has handled it.

const OURS = { "X-Local-Chat": "1" };

export const newToken = () => Math.random().toString(36).slice(2) + Date.now().toString(36);

async function post(path, init) {
  const response = await fetch(path, { method: "POST", ...init });
  if (!response.ok && response.status !== 500) throw new Error(`${path}: ${response.status}`);
}

const tell = (path, body) =>
  post(path, { headers: { ...OURS, "Content-Type": "application/json" }, body: JSON.stringify(body) });

// `at` is the chat's number, and in a group who is at it.
export const say = (at, text, token, heard) => tell("/say", { ...at, text, token, heard });
export const press = (at, message, data, token) => tell("/press", { ...at, message, data, press: token });
export const send = (at, kind) => tell("/send", { ...at, kind });

export const nextDay = () => post("/next-day", { headers: OURS });

export const MOST_UPLOAD = 20 * 1024 * 1024;

export function upload(at, kind, file, caption, token) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...at, kind, caption, token })) form.append(name, value);
  form.append("file", file, file.name);
  return post("/upload", { headers: OURS, body: form });
}

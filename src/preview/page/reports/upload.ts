import { type Dropped, MAX_REPORT_BYTES } from '../../dropped.ts';

/** Sends a file for this session, and resolves with the report or what is wrong with it. */
export async function uploadReport(file: File): Promise<Dropped> {
  // The server has the last word, but what is larger need not be sent.
  if (file.size > MAX_REPORT_BYTES) return { ok: false, problem: 'too-large' };
  try {
    const response = await fetch(`/reports?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: await file.arrayBuffer(),
    });
    return await response.json();
  } catch {
    return { ok: false, problem: 'no-server' };
  }
}

export async function removeReport(id: string): Promise<void> {
  await fetch(`/reports?id=${encodeURIComponent(id)}`, { method: 'DELETE' });
}

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/preview/preview.ts';
import { openPreview } from '../support/preview.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** Status of a request with a Host header of choice, which `fetch` does not let one set. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(preview.url, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the page server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/page.js', 'text/javascript; charset=utf-8', 'discord-message'],
    ['/page.css', 'text/css; charset=utf-8', '--brand'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', '<svg'],
    ['/user.svg', 'image/svg+xml; charset=utf-8', '<svg'],
  ])('serves %s', async (path, type, part) => {
    const response = await fetch(preview.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(part);
  });

  it('lets the page run and load nothing but its own', async () => {
    const { headers } = await fetch(preview.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('names no address of anybody else in the page', async () => {
    const html = await (await fetch(preview.url)).text();
    expect(html).not.toMatch(/https?:\/\//u);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/u);
  });

  it('answers to its own names only', async () => {
    const { port } = new URL(preview.url);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
    expect(await statusFor('127.0.0.1')).toBe(403);
  });

  it.each([
    ['GET', '/nothing', 404],
    ['GET', '/socket', 404],
    ['POST', '/', 405],
    ['PUT', '/reports', 403],
  ])('refuses %s %s with %i', async (method, path, status) => {
    expect((await fetch(preview.url + path, { method })).status).toBe(status);
  });
});

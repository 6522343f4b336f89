/** `npm run page`: one file, the same each time, that asks for nothing and lets nothing else in. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { BUILD_SECONDS } from '../support/built-once.js';
import { temporaryFolder } from '../support/files.js';
import { buildPage, builtPage } from './built-page.js';

let html: string;
beforeAll(async () => {
	html = readFileSync(await builtPage(), 'utf8');
});

it('has the same bytes each time', { timeout: BUILD_SECONDS * 1000 }, async () => {
	const again = readFileSync(await buildPage(temporaryFolder()), 'utf8');
	expect(again === html).toBe(true);
});

it('is at most 2.5 MB for a server that compresses', () => {
	expect(gzipSync(html).length).toBeLessThan(2_500_000);
});

it('allows its own script and style by their digests, WebAssembly, its worker, and nothing else', () => {
	const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const [script, ...scripts] = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
	// The script writes documents that have a style sheet.
	const markup = html.replace(script ?? '', '');
	const [style, ...styles] = [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
	expect([scripts, styles]).toEqual([[], []]);
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
	expect(policy?.split('; ')).toEqual([
		"default-src 'none'",
		`script-src ${digest(script ?? '')} 'wasm-unsafe-eval'`,
		`style-src ${digest(style ?? '')}`,
		'worker-src blob:',
		'img-src data: blob:',
		"base-uri 'none'",
		"form-action 'none'",
	]);
});

it('states the policy before anything that it is about, and where browsers look for the encoding', () => {
	expect(html.indexOf('<meta http-equiv')).toBeLessThan(html.indexOf('<style>'));
	expect(html.indexOf('<meta charset')).toBeLessThan(1024);
});

it('names no other file', () => {
	const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
	expect(markup.match(/\b(?:src|href)="(?!data:,")[^"]*"/g)).toBeNull();
	expect(markup).not.toMatch(/\sstyle=|\son\w+=/);
});

it('has the licences of what it contains', () => {
	for (const name of ['preact (MIT)', 'libarchive-wasm (']) expect(html).toContain(name);
});

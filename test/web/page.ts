/** The page in Debian's Chromium, from a disk or a server; whatever it asks of the network is a failure. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, type ExpectStatic, expect, onTestFinished } from 'vitest';
import { putFile, temporaryFolder } from '../support/files.js';
import { need } from '../support/process.js';
import { builtPage } from './built-page.js';

const CHROMIUM = '/usr/bin/chromium';
/** The same engine without windows around its pages; each window takes a processor more than a second. */
const SHELL = '/usr/bin/chromium-headless-shell';
/** No name is looked up but that of the server, which is none that browsers trust more than others. */
const HOST = 'page.test';
const OPTIONS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`,
];

/** Not a measure of speed: a machine that runs tests may be slow and busy. */
export const PATIENCE = 240_000;
/** Of that, for what is waited for: a test that ends by its own limit does not say what was seen. */
const STEP = PATIENCE / 2;

/** Chromium and the page, for all tests of a file: as people have it, or its engine alone where that is installed. */
export function chromiumForAll(which: 'whole' | 'engine') {
	const executablePath = which === 'engine' && existsSync(SHELL) ? SHELL : CHROMIUM;
	const hasChromium = existsSync(executablePath);
	let browser: Browser;
	let file: string;
	beforeAll(async () => {
		if (!hasChromium) return;
		const launched = chromium.launch({ executablePath, args: OPTIONS });
		[browser, file] = await Promise.all([launched, builtPage()]);
	});
	afterAll(() => browser?.close());
	beforeEach((context) => need(context, hasChromium, `${CHROMIUM} (Debian package chromium)`));
	return (options?: OpenOptions): Promise<Opened> => open(browser, options?.document ?? file, options);
}

/** What the page shows, or will in a moment: it is not busy yet with what it has still to ask for. */
export const eventually: ExpectStatic['poll'] = (read) => expect.poll(read, { timeout: STEP });

/** A file as it is given to the page. */
export interface GivenFile {
	readonly name: string;
	readonly bytes: Uint8Array | string;
}

export interface Opened {
	readonly page: Page;
	give(...files: readonly GivenFile[]): Promise<void>;
	/** Waits until nothing is being done any more. */
	settled(): Promise<void>;
	choose(device: string): Promise<void>;
	/** Saves a file by its link. */
	saved(name: string | RegExp): Promise<Uint8Array>;
	heading(): Promise<string>;
}

export type From = 'disk' | 'server';

interface OpenOptions extends BrowserContextOptions {
	readonly from?: From;
	/** Runs in the page before its own. */
	readonly script?: string;
	/** Another document, opened in the same way. */
	readonly document?: string;
	/** How often the test loads it. */
	readonly loads?: number;
	/** What a test brings about itself. */
	readonly troubles?: RegExp;
}

async function open(
	browser: Browser,
	file: string,
	{ from, script, document: _, loads = 1, troubles: wanted = /^$/, ...options }: OpenOptions = {},
): Promise<Opened> {
	const server = from === 'server' ? await serve(file) : undefined;
	const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
	context.setDefaultTimeout(STEP);
	if (script !== undefined) await context.addInitScript({ content: script });
	const page = await context.newPage();
	const troubles: string[] = [];
	let documents = 0;
	context.on('request', (request) => {
		const url = request.url();
		if (url.startsWith('blob:') || url.startsWith('data:')) return;
		if (request.isNavigationRequest() && documents++ < loads) return;
		troubles.push(`asked for ${url}`);
	});
	page.on('websocket', (socket) => troubles.push(`opened ${socket.url()}`));
	page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('dialog', (dialog) => troubles.push(`asked "${dialog.message()}"`));
	onTestFinished(async () => {
		await context.close();
		server?.close();
		expect(troubles.filter((each) => !wanted.test(each))).toEqual([]);
		if (server !== undefined) expect(server.asked).toEqual(Array(loads).fill('/'));
	});
	await page.goto(server?.url ?? pathToFileURL(file).href);
	return { page, ...acts(page) };
}

async function serve(file: string) {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://${HOST}:${port}/`, asked, close: () => server.close() };
}

function acts(page: Page): Omit<Opened, 'page'> {
	const settled = () => page.locator('main[aria-busy="false"]').waitFor();
	return {
		settled,
		async give(...files) {
			await page.locator('input[type=file]').first().setInputFiles(payloadOf(files));
			await page.locator('.rail').waitFor();
			await settled();
		},
		async choose(device) {
			const field = page.getByRole('combobox', { name: /^(?:Device|设备)$/ });
			await field.fill(device);
			await field.press('Enter');
			await settled();
		},
		saved: (name) => save(page, page.locator('a[download][href]', { hasText: name }).first()),
		heading: () => page.locator('main h2').first().innerText(),
	};
}

/** From a disk, as people give them; a name that no disk has goes another way, which is slow. */
function payloadOf(files: readonly GivenFile[]) {
	if (files.every(({ name }) => !name.includes('/'))) {
		const folder = temporaryFolder();
		return files.map(({ name, bytes }) => putFile(folder, name, bytes));
	}
	return files.map(({ name, bytes }) => ({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(bytes as Uint8Array),
	}));
}

export async function save(page: Page, link: Locator): Promise<Uint8Array> {
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	return new Uint8Array(readFileSync(await download.path()));
}

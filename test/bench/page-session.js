/** `node page-session.js IMAGE`: milliseconds of the page and of Node for one image, in turn, as a line of JSON. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { builtPage, own } from './built-page.js';
import { median } from './measure.js';
import { ROOT } from './parts.js';

const PAIRS = 9;
const IMAGE = /** @type {string} */ (process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));

/** Milliseconds from the request to the result of all files. */
async function inNode() {
	const { readers } = await own('.rolldown.readers.mjs');
	const engine = join(ROOT, 'src/web/engine');
	const entry = `
		export { webPlatform } from ${JSON.stringify(join(engine, 'platform/web-platform.ts'))};
		export { HandWork } from ${JSON.stringify(join(engine, 'hand-work.ts'))};
		export { Session } from ${JSON.stringify(join(engine, 'session.ts'))};`;
	const bundle = await rolldown({
		input: '\0session',
		platform: 'node',
		plugins: [
			{
				name: 'session',
				resolveId: (source) => (source === '\0session' ? source : null),
				load: (id) => (id === '\0session' ? entry : null),
			},
			readers,
		],
		checks: { pluginTimings: false },
	});
	const file = join(folder, 'session.mjs');
	await bundle.write({ file, codeSplitting: false });
	await bundle.close();
	const { HandWork, Session, webPlatform } = await import(pathToFileURL(file).href);
	// The image has nothing that libarchive would open.
	const platform = webPlatform({ version: '', loadLibarchive: () => Promise.reject(new Error('not needed')) });
	const content = new Blob([readFileSync(IMAGE)]);
	/** A hand on this thread, to which all goes as between two. */
	const startHand = () => {
		/** @type {(event: { data: unknown }) => void} */
		let hear = () => {};
		const work = new HandWork(platform, (/** @type {unknown} */ said) => {
			const data = structuredClone(said);
			setImmediate(() => hear({ data }));
		});
		return {
			postMessage: (/** @type {unknown} */ asked) => void work.hear(structuredClone(asked)),
			addEventListener: (/** @type {string} */ type, /** @type {typeof hear} */ listener) => {
				if (type === 'message') hear = listener;
			},
			terminate: () => {},
		};
	};
	const parts = { version: '', zip: () => Promise.reject(new Error('not needed')), startHand, hands: 1 };
	return () =>
		new Promise((resolve) => {
			const start = performance.now();
			const session = new Session(parts, (/** @type {{ type: string }} */ { type }) => {
				if (type === 'joint') resolve(performance.now() - start);
			});
			session.handle({ type: 'add', files: [{ name: 'BIOS.rom', size: content.size, content }] });
		});
}

/** From the drop to what is then shown. */
const DROP = `new Promise((resolve) => {
	const main = () => document.querySelector('main[aria-busy="false"]');
	const start = performance.now();
	const watcher = new MutationObserver(() => {
		if (document.querySelector('.rail') === null || main() === null) return;
		watcher.disconnect();
		resolve(performance.now() - start);
	});
	watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(image);
	dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
})`;
const CLEAR = `new Promise((resolve) => {
	document.querySelector('.rail .quiet').click();
	const timer = setInterval(() => document.querySelector('.rail') ?? (clearInterval(timer), resolve()), 20);
})`;

async function inPage() {
	const { page, close } = await (await builtPage(folder)).open();
	await page.evaluate(
		"addEventListener('change', ({ target }) => { if (target.files?.length) image = target.files[0]; }, true)",
	);
	await page.locator('input[type=file]').first().setInputFiles(IMAGE);
	await page.locator('.rail').waitFor();
	await page.locator('main[aria-busy="false"]').waitFor();
	const drop = async () => {
		await page.evaluate(CLEAR);
		return /** @type {number} */ (await page.evaluate(DROP));
	};
	return { drop, close };
}

const [session, { drop, close }] = [await inNode(), await inPage()];
for (let i = 0; i < 3; i++) await session();
for (let i = 0; i < 3; i++) await drop();
/** @type {[number, number][]} */
const samples = [];
for (let i = 0; i < PAIRS; i++) samples.push([await drop(), await session()]);
await close();
rmSync(folder, { recursive: true });
console.log(
	JSON.stringify({
		ours: median(samples.map(([ours]) => ours)),
		peer: median(samples.map(([, peer]) => peer)),
		ratio: median(samples.map(([ours, peer]) => ours / peer)),
	}),
);

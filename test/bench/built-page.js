/** The page as it is built, in Chromium from a disk. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from './parts.js';

/** Of the project's own. @param {string} name @returns {Promise<any>} */
export const own = async (name) => import(pathToFileURL(join(ROOT, name)).href);

/** @param {string} folder where it is built */
export async function builtPage(folder) {
	const { default: configuration } = await own('.vite.config.mjs');
	await build({ ...configuration, build: { ...configuration.build, outDir: folder } });
	const browser = await chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
	const url = pathToFileURL(join(folder, 'romtool.html')).href;
	return {
		browser,
		/** @param {string} [script] runs before the page's own */
		open: async (script) => {
			const page = await browser.newPage();
			if (script !== undefined) await page.addInitScript({ content: script });
			await page.goto(url);
			return { page, close: () => browser.close() };
		},
	};
}

/** What axe-core finds wrong with the page as it is shown now (WCAG 2.2 AA and best practice). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
	violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all }) =>
		id + ' ' + target.join(' ') + ': ' + [...any, ...all].map(({ message }) => message).join('; '))))`;

/** The debugger puts the script in, as the page's policy lets nobody else. */
export async function violations(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Runtime.evaluate', { expression: AXE });
	const { result } = await session.send('Runtime.evaluate', {
		expression: RUN,
		awaitPromise: true,
		returnByValue: true,
	});
	await session.detach();
	return result.value;
}

import { expect, it } from 'vitest';
import { nearestNames } from '../../src/bytes/nearest.js';

it.each<[string, string[]]>([
	['legacy-sun', ['legacy-sum', 'legacy-size']],
	// Those that it is in come first.
	['sum', ['legacy-sum', 'sun']],
	['xun', ['sun']],
	['nothing-like-it', []],
])('%s', (word, expected) => {
	const names = ['legacy-size', 'sun', 'legacy-sum', 'pe-magic', 'legacy-sum'];
	expect(nearestNames(word, names).slice(0, 2)).toEqual(expected);
});

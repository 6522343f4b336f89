import { expect, it } from 'vitest';
import { compareVersions } from '../../../src/graphics/parts/versions.js';

it.each([
	['3.10.0', '3.9.12'],
	['3.8', '2.23.0.17.10'],
	['17.0.1077', '17.0.1048'],
	['2.18.0.17.10', '2.18.0'],
	['86.04.2A.00.2C', '86.04.1F.00.99'],
	['86.04.0A', '86.04.09'],
	['1', undefined],
])('%s is newer than %s', (newer, older) => {
	expect(compareVersions(newer, older)).toBeGreaterThan(0);
	expect(compareVersions(older, newer)).toBeLessThan(0);
	expect(compareVersions(newer, newer)).toBe(0);
});

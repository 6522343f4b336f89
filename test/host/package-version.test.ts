import { describe, expect, it } from 'vitest';
import { formatPackageVersion, isAtLeastVersion, parsePackageVersion } from '../../src/host/package-version.js';

describe('versions of packages', () => {
	it.each([
		['9.0.24', [9, 0, 24]],
		['1:9.0.24-1+pve1', [9, 0, 24]],
		['10.1.2-7', [10, 1, 2]],
		['9.1.4.1\n', [9, 1, 4, 1]],
		['trixie', undefined],
		['', undefined],
	])('%j', (text, version) => {
		expect(parsePackageVersion(text)).toEqual(version);
	});

	it.each([
		['9.0.25', '9.0.25', true],
		['9.0.9', '9.0.25', false],
		['9.1', '9.0.25', true],
		['9.0', '9.0.25', false],
		['9.0.25.1', '9.0.25', true],
		['9', '9.0.0', true],
	])('%s is not before %s: %s', (version, other, expected) => {
		const [one, two] = [version, other].map((text) => parsePackageVersion(text) ?? []);
		expect(isAtLeastVersion(one ?? [], two ?? [])).toBe(expected);
		expect(formatPackageVersion(one ?? [])).toBe(version);
	});
});

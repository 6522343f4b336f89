/** Releases of Proxmox VE and the firmware that they came with. */
import { expect, it } from 'vitest';
import { CONSUMER_RELEASES } from '../../src/consumers/consumer-releases.js';
import { PVE_OLD_IMAGE, PVE_RELEASES, PVE_VERSIONS, releasesOfPve } from '../../src/proxmox/pve-releases.js';

const { ovmf, seabios } = CONSUMER_RELEASES;
const newest = (release: Parameters<typeof releasesOfPve>[0], id: 'ovmf' | 'seabios') => {
	const asked = releasesOfPve(release)[id];
	return typeof asked === 'object' ? asked.to : asked;
};

it.each([
	['ovmf', ovmf],
	['seabios', seabios],
] as const)('never goes back, and never beyond the newest that is known: %s', (id, { all, shipped }) => {
	const indexes = PVE_VERSIONS.map((version) => (all as readonly string[]).indexOf(newest(version, id) ?? ''));
	expect(indexes).toEqual(indexes.toSorted((one, other) => one - other));
	expect(indexes).not.toContain(-1);
	// What counts where nobody asks is what the newest has.
	expect(newest(PVE_VERSIONS.at(-1) ?? '9', id)).toBe(shipped);
});

it('has the range of a major version, with its updates', () => {
	expect(releasesOfPve('8')).toEqual({
		ovmf: { from: '2023.02', to: '2025.05' },
		aavmf: { from: '2023.02', to: '2025.05' },
		seabios: { from: '1.16.2', to: '1.16.3' },
	});
	expect(releasesOfPve('9')).toEqual({
		ovmf: { from: '2025.02', to: '2025.05' },
		aavmf: { from: '2025.02', to: '2025.05' },
		seabios: { from: '1.16.3', to: '1.17.0' },
	});
	expect(releasesOfPve('8.4')).toEqual({
		ovmf: { from: '2025.02', to: '2025.02' },
		aavmf: { from: '2025.02', to: '2025.02' },
		seabios: { from: '1.16.3', to: '1.16.3' },
	});
	expect(PVE_RELEASES.map(releasesOfPve)).not.toContainEqual({});
	expect(ovmf.all).toContain(PVE_OLD_IMAGE);
});

/** Releases of Proxmox VE and the OVMF that they came with. */
import { expect, it } from 'vitest';
import { CONSUMER_NAMES } from '../../src/consumers/consumer-names.js';
import { PVE_OVMF_RELEASES, PVE_RELEASES } from '../../src/proxmox/ovmf-releases.js';

it('never goes back, and never beyond the newest that is known', () => {
	const indexes = PVE_RELEASES.map((release) => CONSUMER_NAMES.ovmf.releases.all.indexOf(PVE_OVMF_RELEASES[release]));
	expect(indexes).toEqual(indexes.toSorted((one, other) => one - other));
	expect(indexes).not.toContain(-1);
});

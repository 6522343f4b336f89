/** What libvirt's own schema says to domains that the rules of `lint` keep, and to what they forbid. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AMD_DOMAIN, changed, INTEL_DOMAIN, lintDomain } from '../support/domains.js';
import { need, programExists } from '../support/process.js';

const SCHEMA = '/usr/share/libvirt/schemas/domain.rng';
const FILE = "file='/usr/share/kvm/AMDGopDriver.rom'";

describe("libvirt's schema", () => {
	it.for([
		['AMD', AMD_DOMAIN, []],
		['Intel', INTEL_DOMAIN, []],
		['a relative path', changed(AMD_DOMAIN, [FILE, "file='AMDGopDriver.rom'"]), ['rom-path-relative']],
		['a bar that is neither on nor off', changed(AMD_DOMAIN, [FILE, `bar='yes' ${FILE}`]), ['rom-invalid']],
		['hex without 0x', changed(AMD_DOMAIN, ["bus='0x5'", "bus='0a'"]), ['address-invalid']],
		['a slot that there is none of', changed(AMD_DOMAIN, ["slot='0x0'", "slot='0x20'"]), ['address-invalid']],
		['<rom> in <source>', changed(AMD_DOMAIN, ['</source>', '<rom/></source>']), ['rom-misplaced']],
		[
			'a type of overrides that there is none of',
			changed(INTEL_DOMAIN, ["'unsigned'", "'number'"]),
			['override-invalid'],
		],
	] as const)('%s', ([, text, codes], context) => {
		need(context, existsSync(SCHEMA), `${SCHEMA} (Debian package libvirt0)`);
		need(context, programExists('xmllint'), 'xmllint (Debian package libxml2-utils)');
		expect(lintDomain(text).map(({ code }) => code)).toEqual(codes);
		const { status } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, '-'], { input: text, encoding: 'utf8' });
		// 3: does not validate.
		expect(status).toBe(codes.length === 0 ? 0 : 3);
	});
});

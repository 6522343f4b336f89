/** The software bill of materials of a release (CycloneDX 1.5), as npm tells it, without what is another one at each call. */

import { createHash } from 'node:crypto';

/**
 * @param {string} text of `npm sbom --sbom-format cyclonedx`
 * @param {number} time seconds since 1970
 */
export function sbom(text, time) {
	const bill = JSON.parse(text);
	const timestamp = new Date(time * 1000).toISOString();
	// npm takes the name of the folder.
	const component = { ...bill.metadata.component, name: 'romtool' };
	const lasting = { ...bill, metadata: { ...bill.metadata, timestamp, component }, serialNumber: undefined };
	const digest = createHash('sha256').update(JSON.stringify(lasting)).digest('hex');
	// The version and variant of an identifier that is made from a digest (RFC 9562, 5.8).
	const parts = [
		digest.slice(0, 8),
		digest.slice(8, 12),
		`8${digest.slice(13, 16)}`,
		`8${digest.slice(17, 20)}`,
		digest.slice(20, 32),
	];
	return `${JSON.stringify({ ...bill, serialNumber: `urn:uuid:${parts.join('-')}`, metadata: lasting.metadata }, null, '\t')}\n`;
}

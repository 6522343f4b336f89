/**
 * Which modules of the executables are one file: small ones that nearly every command needs, because each takes longer to open
 * than to read, and what few runs of a command come to.
 */

/** These modules of `dist`, and what they import of those that are in no group before, are one file. */
const group = (name, modules) => ({
	name,
	test: new RegExp(
		`[\\\\/]dist[\\\\/](?:${modules.join('|').replaceAll('.', '\\.').replaceAll('*', '[\\w-]+').replaceAll('/', '[\\\\/]')})\\.js$`,
	),
});

/** As a group, and loaded when something of it is first used (.rolldown.chunks.mjs): no other chunk may have its name. */
const lateGroup = (name, modules) => ({ ...group(name, modules), isLate: true });

const ALL = [
	// Of all commands.
	group('base', [
		'language/(?!chinese)*',
		'bytes/(hex|shell-word|readable-size|finding|findings|told-findings|told-values|nearest|errors|crc32|files/*)',
		'pci/(ids|findings)',
		'cli/(cli-error|descriptors|language|on-demand|terminal|texts|start|internal-error|version|rom-request)',
		'cli/(describe-findings|text-layout|digests|file-errors|collect-files|read-input|temporary-files|signals|glob)',
		'option-rom/(errors/findings|headers/findings|rom-size)',
	]),
	// Beside the worker's own file, which does its work as soon as it is loaded.
	group('shared-counts', ['cli/jobs/shared-counts']),
	lateGroup('amd-names', ['pci/names/amd.generated']),
	lateGroup('nvidia-names', ['pci/names/nvidia.generated']),
	lateGroup('intel-names', ['pci/names/intel.generated']),
	lateGroup('other-names', ['pci/names/other.generated']),
	lateGroup('rom-words', ['option-rom/(findings|build/findings)', 'consumers/amdgpu/findings']),
	group('rom', [
		'bytes/*',
		'option-rom/(checksum|decimal-ids|parse|parsed-rom|pci-data-structure|rom-header|unpack-budget|locate)',
		'codec/efi-decompress',
		'executable/(pe|te|pe-image|pe-purpose|section-table|texts)',
		'consumers/(amdgpu|driver-findings)',
		'pci/names',
		'cli/pci-names',
		'report/(image-report|executable-report|measured-report|rom-report)',
		'content/(first-contents|content-names|content-words|container-names|container-words|legacy-bios|recogniser)',
		'consumers/not-a-rom/(other-file|other-file-names)',
	]),
	lateGroup('contents', ['content/contents', 'firmware/volume-header', 'acpi/vfct']),
	group('content', ['content/(content|rom-behind-header)']),
	group('writing', ['cli/(output-name|write-output)']),
	lateGroup('rebuilding', ['option-rom/edit/(rebuild|rebuild-efi-image|manifest)', 'cli/assemble-parts']),
	group('making', ['option-rom/(build|build-findings)', 'cli/(assemble|rom-error|image-order)']),
	lateGroup('inspect-findings', ['report/inspect-findings']),
	group('examined', [
		'examined/*',
		'names/measured-drivers',
		'report/(file-report|file-kind-names|inspect)',
		'consumers/file-findings',
		'cli/jobs/(each-file|jobs-for|file-run)',
		'cli/inspect/(summary|report-texts/texts)',
	]),
	group('judge', ['consumers/(judge|consumers|judge-findings|roles)']),
];

export const GROUPS = ALL.map(({ name, test }) => ({ name, test }));
export const LATE = ALL.filter(({ isLate }) => isLate).map(({ name }) => name);

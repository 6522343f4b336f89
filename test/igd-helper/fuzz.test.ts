/**
 * The C code of the driver, built for this computer with the address and the undefined behaviour sanitizer, in a false
 * machine (fuzz/*.c): 10,000 runs with OpRegions, fw_cfg, devices and failures at random, each judged by what is left.
 * ROMTOOL_FUZZ_IGD_RUNS sets another number, ROMTOOL_FUZZ_IGD_SEED the first.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/files.js';
import { need, programExists } from '../support/process.js';

const RUNS = process.env['ROMTOOL_FUZZ_IGD_RUNS'] ?? '10000';
const FIRST = process.env['ROMTOOL_FUZZ_IGD_SEED'] ?? '1';

it('leaves nothing behind and writes nothing that is not its own, whatever the host gives', {
	timeout: 0,
}, (context) => {
	const program = join(temporaryFolder(), 'fuzz');
	const script = join(ROOT, 'test/igd-helper/fuzz/build.sh');
	// Debian's clang comes without the libraries of its sanitizers.
	const errors: string[] = [];
	const builds = (compiler: string) => {
		const { status, stderr } = spawnSync('sh', [script, compiler, program], { encoding: 'utf8' });
		errors.push(stderr);
		return status === 0;
	};
	const built = ['clang', 'gcc'].some((compiler) => programExists(compiler) && builds(compiler));
	const lacksLibraries = errors.every((error) => /cannot find .*(?:asan|ubsan)/.test(error));
	need(context, built || !lacksLibraries, 'clang or gcc with sanitizers (Debian packages clang, libclang-rt-dev)');
	expect(built, errors.join('\n')).toBe(true);

	// What the runs allocate is counted by the false machine.
	const env = { ...process.env, ASAN_OPTIONS: 'detect_leaks=0' };
	const { status, stdout, stderr } = spawnSync(program, [FIRST, RUNS], { encoding: 'utf8', env });
	expect(status, stderr).toBe(0);
	// Most of the runs go all the way: a machine in which nothing can be set up would prove nothing.
	const [runs, started, refused, copies, stolen, vbts] = (stdout.match(/\d+/g) ?? []).map(Number) as number[];
	expect(started! + refused!).toBe(runs);
	expect(started!).toBeGreaterThan(runs! / 2);
	expect(Math.min(copies! / 10, stolen!, vbts!)).toBeGreaterThan(runs! / 50);
});

/*
 * The UEFI application of `romtool probe`: starts the driver on its own volume, asks the driver bindings that come of
 * it about a false device, and tells the answers line by line. src/probe/transcript.ts says what the lines mean, and
 * src/probe/job.ts what the questions look like.
 */
#include "channel.h"
#include "false-device.h"

#pragma pack(push, 1)
typedef struct {
	u32 magic;
	u16 version, questions;
	/* Register reads that one call of Supported() may take. */
	u32 read_limit;
	u64 line_token;
} JobHeader;

typedef struct {
	u16 vendor_id, first_id, last_id;
	/* 0 for none, 1 for \ROM\0001.BIN. */
	u16 rom;
} Question;
#pragma pack(pop)

enum { JOB_MAGIC = 0x504a5452, JOB_VERSION = 1 };
/* An orphan of the machine ends itself; told again and again while things move. */
enum { WATCHDOG_SECONDS = 300, WATCHDOG_CODE = 0x10000 };
enum { IDS_PER_SIGN_OF_LIFE = 0x100, MOST_BINDINGS = 16 };
static const u32 classes[] = { 0x030000, 0x038000 };
enum { CLASSES = 2 };

typedef enum { DECLINES, DECLINES_READING, PAST_LIMIT, ACCEPTS, LEFT_OUT } Answer;
static const char *const answer_names[] = { "declines", "reads", "past-limit", "accepts", "left-out" };

static SystemTable *system_table;
static BootServices *boot_services;
static Handle device;
static DriverBinding *bindings[MOST_BINDINGS];
static Handle binding_handles[MOST_BINDINGS];
static u32 binding_count;

/* The compiler calls these for loops and structures. */
void *memset(void *to, int byte, u64 count) {
	void *start = to;
	__asm__ volatile("rep stosb" : "+D"(to), "+c"(count) : "a"(byte) : "memory");
	return start;
}

void *memcpy(void *to, const void *from, u64 count) {
	void *start = to;
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
	return start;
}

static void say_line(const char *words) {
	begin_line(words);
	say("\n");
}

static void say_failure(const char *words, Status status) {
	begin_line(words);
	say(" ");
	say_hex(status, 16);
	say("\n");
}

static Status read_file(File *root, const u16 *name, void **bytes, u64 *size) {
	File *file;
	Status status = root->open(root, &file, name, FILE_MODE_READ, 0);
	if (status != SUCCESS) return status;
	if ((status = file->set_position(file, ~0ull)) != SUCCESS) return status;
	if ((status = file->get_position(file, size)) != SUCCESS) return status;
	if ((status = file->set_position(file, 0)) != SUCCESS) return status;
	if ((status = boot_services->allocate_pool(LOADER_DATA, *size + 1, bytes)) != SUCCESS) return status;
	return file->read(file, size, *bytes);
}

static Status driver_bindings(u64 *count, Handle **handles) {
	Status status = boot_services->locate_handle_buffer(BY_PROTOCOL, &DRIVER_BINDING, 0, count, handles);
	if (status != SUCCESS) *count = 0;
	return status;
}

static int among(Handle one, const Handle *handles, u64 count) {
	for (u64 i = 0; i < count; i++)
		if (handles[i] == one) return 1;
	return 0;
}

/* Loads and starts the driver, and finds the bindings that were not there before. */
static Status start_driver(Handle self, void *driver, u64 size) {
	u64 count_before, count;
	Handle *before, *handles, image;
	driver_bindings(&count_before, &before);
	say_line("load");
	Status status = boot_services->load_image(0, self, rom_driver_path(), driver, size, &image);
	if (status != SUCCESS) {
		say_failure("load-failed", status);
		return status;
	}
	say_line("start");
	status = boot_services->start_image(image, 0, 0);
	if (status != SUCCESS) {
		say_failure("start-failed", status);
		return status;
	}
	say_line("started");
	driver_bindings(&count, &handles);
	for (u64 i = 0; i < count && binding_count < MOST_BINDINGS; i++) {
		void *binding;
		if (among(handles[i], before, count_before)) continue;
		if (boot_services->handle_protocol(handles[i], &DRIVER_BINDING, &binding) != SUCCESS) continue;
		bindings[binding_count] = binding;
		binding_handles[binding_count++] = handles[i];
		begin_line("binding ");
		say_hex(((DriverBinding *)binding)->version, 8);
		say("\n");
	}
	return SUCCESS;
}

static void *escape[5];

static void leave_driver(void) { __builtin_longjmp(escape, 1); }

/* What a driver waits for never comes: it may give up at once. */
static Status no_stall(u64 microseconds) {
	(void)microseconds;
	return SUCCESS;
}

/* One call of Supported(). A driver that reads without end is left amid its work, and cannot be asked again. */
__attribute__((noinline)) static Answer ask(DriverBinding *binding, const FalseDevice *about, u64 read_limit) {
	Status (*stall)(u64) = boot_services->stall;
	boot_services->stall = no_stall;
	set_false_device(about, read_limit, leave_driver);
	if (__builtin_setjmp(escape) != 0) {
		boot_services->stall = stall;
		boot_services->raise_tpl(TPL_HIGH_LEVEL);
		boot_services->restore_tpl(TPL_APPLICATION);
		return PAST_LIMIT;
	}
	Status status = binding->supported(binding, device, 0);
	boot_services->stall = stall;
	if (status == SUCCESS) return ACCEPTS;
	return register_reads() == 0 ? DECLINES : DECLINES_READING;
}

typedef struct {
	Answer answer;
	u32 class_code, binding;
} Asked;

/* The best answer of all bindings and classes; one that accepts, and one that cannot be asked again, ends it. */
static Asked ask_all(FalseDevice about, u64 read_limit, u64 *most_reads) {
	Asked best = { DECLINES, 0, 0 };
	for (u32 c = 0; c < CLASSES; c++) {
		about.class_code = classes[c];
		for (u32 b = 0; b < binding_count; b++) {
			Answer answer = ask(bindings[b], &about, read_limit);
			if (register_reads() > *most_reads) *most_reads = register_reads();
			if (answer > best.answer) best = (Asked){ answer, about.class_code, b };
			if (answer == ACCEPTS || answer == PAST_LIMIT) return (Asked){ answer, about.class_code, b };
		}
	}
	return best;
}

static void say_run(Asked asked, u32 first, u32 last) {
	begin_line("run ");
	say(answer_names[asked.answer]);
	say(" ");
	say_hex(first, 4);
	say(" ");
	say_hex(last, 4);
	say(" ");
	say_hex(asked.class_code, 6);
	say(" ");
	say_hex(asked.binding, 2);
	say("\n");
}

static void sign_of_life(u32 id) {
	boot_services->set_watchdog_timer(WATCHDOG_SECONDS, WATCHDOG_CODE, 0, 0);
	begin_line("at ");
	say_hex(id, 4);
	say("\n");
}

/* Whether the driver can be asked another one. */
static int answer_question(u32 number, const Question *question, const JobHeader *job, void *rom, u64 rom_size) {
	FalseDevice about = { question->vendor_id, question->first_id, 0, rom, rom_size };
	u64 most_reads = 0;
	int is_past_limit = 0;
	Asked run;
	u32 run_start = question->first_id;
	begin_line("question ");
	say_hex(number, 4);
	say("\n");
	for (u32 id = question->first_id; id <= question->last_id; id++) {
		if (id == question->first_id || id % IDS_PER_SIGN_OF_LIFE == 0) sign_of_life(id);
		about.device_id = (u16)id;
		Asked asked = { LEFT_OUT, 0, 0 };
		if (!is_past_limit) asked = ask_all(about, job->read_limit, &most_reads);
		if (asked.answer == PAST_LIMIT) is_past_limit = 1;
		if (id != question->first_id &&
			(asked.answer != run.answer || asked.class_code != run.class_code || asked.binding != run.binding)) {
			say_run(run, run_start, id - 1);
			run_start = id;
		}
		run = asked;
	}
	say_run(run, run_start, question->last_id);
	begin_line("answered ");
	say_hex(number, 4);
	say(" ");
	say_hex(most_reads, 8);
	say("\n");
	return !is_past_limit;
}

/*
 * As far as the driver lets itself be asked; the host starts another machine for the rest. No change that a driver
 * makes to a ROM is kept: each question has the bytes of the file.
 */
static void answer_questions(File *root, const JobHeader *job) {
	const Question *questions = (const Question *)(job + 1);
	void *original = 0, *rom = 0;
	u64 size = 0;
	u16 loaded = 0;
	for (u32 i = 0; i < job->questions; i++) {
		u16 number = questions[i].rom;
		if (number == 0) {
			if (!answer_question(i, &questions[i], job, 0, 0)) return;
			continue;
		}
		if (number != loaded) {
			static u16 name[] = u"\\ROM\\0000.BIN";
			if (original != 0) boot_services->free_pool(original);
			if (rom != 0) boot_services->free_pool(rom);
			for (u32 digit = 0; digit < 4; digit++) name[5 + digit] = u"0123456789ABCDEF"[(number >> (12 - 4 * digit)) & 15];
			Status status = read_file(root, name, &original, &size);
			if (status == SUCCESS) status = boot_services->allocate_pool(BOOT_SERVICES_DATA, size + 1, &rom);
			if (status != SUCCESS) {
				say_failure("rom-failed", status);
				return;
			}
			loaded = number;
		}
		memcpy(rom, original, size);
		if (!answer_question(i, &questions[i], job, rom, size)) return;
	}
}

static int say_name(Handle handle, const Guid *protocol, char separator) {
	ComponentName *names;
	char language[16] = { 0 };
	const u16 *name;
	if (boot_services->handle_protocol(handle, protocol, (void **)&names) != SUCCESS) return 0;
	if (names == 0 || names->supported_languages == 0) return 0;
	for (u32 i = 0; i < sizeof language - 1; i++) {
		char character = names->supported_languages[i];
		/* Codes of ISO 639-2 stand one behind the other, three characters each. */
		if (character == 0 || (separator == 0 ? i == 3 : character == separator)) break;
		language[i] = character;
	}
	if (names->get_driver_name(names, language, &name) != SUCCESS || name == 0) return 0;
	begin_line("name ");
	say_text(name);
	say("\n");
	return 1;
}

static Status run(Handle self) {
	LoadedImage *image;
	SimpleFileSystem *volume;
	File *root;
	JobHeader *job;
	void *driver;
	u64 job_size, driver_size;
	Status status = boot_services->handle_protocol(self, &LOADED_IMAGE, (void **)&image);
	if (status != SUCCESS) return status;
	status = boot_services->handle_protocol(image->device, &SIMPLE_FILE_SYSTEM, (void **)&volume);
	if (status != SUCCESS) return status;
	if ((status = volume->open_volume(volume, &root)) != SUCCESS) return status;
	if ((status = read_file(root, u"\\JOB.BIN", (void **)&job, &job_size)) != SUCCESS) return status;
	if (job_size < sizeof *job || job->magic != JOB_MAGIC || job->version != JOB_VERSION) return INVALID_PARAMETER;
	if ((job_size - sizeof *job) / sizeof(Question) < job->questions) return INVALID_PARAMETER;
	set_line_token(job->line_token);
	if ((status = read_file(root, u"\\DRIVER.EFI", &driver, &driver_size)) != SUCCESS) return status;
	if ((status = install_false_device(boot_services, &device)) != SUCCESS) return status;
	if (start_driver(self, driver, driver_size) != SUCCESS || binding_count == 0) return SUCCESS;
	answer_questions(root, job);
	/* Last, because this is the driver's code again. */
	say_line("names");
	for (u32 i = 0; i < binding_count; i++) {
		if (say_name(binding_handles[i], &COMPONENT_NAME2, ';') || say_name(binding_handles[i], &COMPONENT_NAME, 0)) break;
	}
	return SUCCESS;
}

Status efi_main(Handle self, SystemTable *table) {
	system_table = table;
	boot_services = table->boot_services;
	say("romtool-probe 1\n");
	boot_services->set_watchdog_timer(WATCHDOG_SECONDS, WATCHDOG_CODE, 0, 0);
	Status status = run(self);
	if (status != SUCCESS) say_failure("failed", status);
	say_line("end");
	system_table->runtime_services->reset_system(RESET_SHUTDOWN, SUCCESS, 0, 0);
	return status;
}

# Asks qemu-server's own modules what they do with configurations: perl ask.pl FOLDER < cases.json > answers.json
#
# FOLDER has clones of proxmox/qemu-server, proxmox/pve-common and proxmox/pve-guest-common. A case is
# { conf, devices: [{ id, vendor, device, class, ... }], mapping, node, qemu }; its answer
# { skipped: [what parse_vm_config warns of], stopped: what config_to_command stops with, or command: [words] }.
use strict;
use warnings;

my ($folder) = @ARGV;
# What the modules print is not an answer.
open my $out, '>&', \*STDOUT or die $!;
open STDOUT, '>&', \*STDERR or die $!;
unshift @INC, map { "$folder/$_/src" } qw(qemu-server pve-common pve-guest-common);

# Modules of a Proxmox host that nothing here needs to be real.
my %REPLACED = map { ("PVE/$_.pm" => 1) }
    qw(Cluster DataCenterConfig INotify PBSClient RESTEnvironment RESTHandler Storage Syscall SysFSTools Tools);
my %EXPORTED = (
    'Devel::Cycle' => 'find_cycle',
    'HTTP::Status' => join(' ', map { "HTTP_$_" } qw(
        OK BAD_REQUEST UNAUTHORIZED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED INTERNAL_SERVER_ERROR NOT_IMPLEMENTED
    )),
);

# A package of functions that return nothing, unless they are defined below.
sub stand_in {
    my (undef, $file) = @_;
    return if $file !~ m{^[A-Z][\w/]*\.pm$};
    my $package = $file =~ s{/}{::}gr =~ s/\.pm$//r;
    my $names = $EXPORTED{$package} // '';
    my $source = <<"SOURCE";
package $package;
no strict;
no warnings;
sub import {
    my \$to = caller;
    for my \$name (qw($names), \@_[1 .. \$#_]) {
        if (\$name =~ /^\\x24(\\w+)\$/) { *{"\${to}::\$1"} = \\\${"${package}::\$1"} }
        elsif (\$name =~ /^&?(\\w+)\$/) {
            my \$own = "${package}::\$1";
            *{"\${to}::\$1"} = sub { defined &\$own ? &\$own(\@_) : () };
        }
    }
}
sub AUTOLOAD { return }
sub DESTROY { }
1;
SOURCE
    open my $handle, '<', \$source or die $!;
    return $handle;
}

my ($case, %file);
my $lspci = sub {
    my ($filter) = @_;
    return [grep { !defined($filter) || $_->{id} =~ /^(?:0000:)?\Q$filter\E/ } @{ $case->{devices} }];
};
{
    no strict 'refs';
    my %own = (
        'PVE::Tools::get_host_arch' => sub { 'x86_64' },
        'PVE::Tools::decode_text' => sub { $_[0] },
        'PVE::Tools::split_list' => sub { PVE::ParseUtils::split_list(@_) },
        'PVE::Tools::run_with_timeout' => sub { $_[1]->() },
        'PVE::INotify::nodename' => sub { $case->{node} // 'pve' },
        'PVE::Cluster::cfs_register_file' => sub { $file{ $_[0] } = $_[1] },
        'PVE::Cluster::cfs_read_file' => sub {
            return $_[0] eq 'mapping/pci.cfg' ? $file{ $_[0] }->($_[0], $case->{mapping} // '') : {};
        },
        'PVE::SysFSTools::lspci' => $lspci,
        # A verbose one: with what has been left out above.
        'PVE::SysFSTools::pci_device_info' => sub {
            my ($own) = grep { $_->{id} eq $_[0] } @{ $case->{devices} };
            return if !$own;
            my %info = %$own;
            s/^0x// for grep { defined } @info{qw(vendor device subsystem_vendor subsystem_device)};
            return \%info;
        },
    );
    *{$_} = $own{$_} for keys %own;
    # Called with a block.
    eval 'sub PVE::Tools::run_fork(&;@) { }';
}

sub loaded {
    unshift @INC, sub { $REPLACED{ $_[1] } ? stand_in(@_) : () };
    push @INC, \&stand_in;
    require PVE::JSONSchema;
    require PVE::ParseUtils;
    no warnings 'redefine';
    # Those of the modules that are replaced say how disks and networks are written.
    my $standard = \&PVE::JSONSchema::get_standard_option;
    *PVE::JSONSchema::get_standard_option = sub {
        eval { $standard->(@_) } // { type => 'string', %{ $_[1] // {} } };
    };
    PVE::JSONSchema::register_format('pve-volume-id', sub { $_[0] });
    local $SIG{__WARN__} = sub { };
    require PVE::QemuServer;
    no strict 'refs';
    *{'PVE::QemuServer::OVMF::file_exists'} = sub { 1 };
    *{'PVE::QemuServer::OVMF::file_get_size'} = sub { 540672 };
    *{'PVE::File::file_copy'} = sub { 1 };
    *{'PVE::QemuServer::Blockdev::generate_drive_blockdev'} = sub { {} };
    *{'PVE::QemuServer::kvm_version'} = sub { 12 };
    my $version = sub { $case->{qemu} // '10.1.2' };
    *{'PVE::QemuServer::kvm_user_version'} = $version;
    *{'PVE::QemuServer::Helpers::kvm_user_version'} = $version;
}

sub answer {
    my @said;
    local $SIG{__WARN__} = sub { push @said, $_[0] };
    my $conf = PVE::QemuServer::parse_vm_config('/qemu-server/100.conf', $case->{conf});
    my @skipped = map { s/^vm 100 - //r =~ s/\s+$//r } grep { /^vm 100 - / } @said;
    my $command = eval { PVE::QemuServer::config_to_command({}, 100, $conf, PVE::QemuServer::load_defaults()) };
    my $stopped = $@ =~ s/\s+$//r;
    return { skipped => \@skipped, $command ? (command => $command) : (stopped => $stopped) };
}

loaded();
require JSON;
my $cases = JSON::decode_json(do { local $/; <STDIN> });
my @answers = map { $case = $_; answer() } @$cases;
print {$out} JSON->new->canonical->utf8->encode(\@answers);

//! The steps of building the site, in the order they happen. Every failure is one sentence that says what to do.

#![expect(clippy::disallowed_methods, reason = "a build script is told everything through the environment")]

mod minify;

use sha2::{Digest, Sha256};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// A failure, in words for whoever runs the build.
type Failure = Box<dyn std::error::Error>;

/// What the browser's half is made of. Nothing else makes this script run again.
const SOURCES: [&str; 9] =
    ["build", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src/lib.rs", "src/hydrate.rs", "src/ui", "style", "public"];

/// What cargo and clippy set for the outer build and the inner one must not inherit. `CARGO_ENCODED_RUSTFLAGS` and the
/// wrappers would otherwise apply native flags or lints to the WebAssembly build.
const NOT_INHERITED: [&str; 8] = [
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CLIPPY_ARGS",
    "CARGO_TARGET_DIR",
];

/// Builds everything and writes `assets.rs` into the output directory.
pub(crate) fn build() -> Result<(), Failure> {
    for source in SOURCES {
        println!("cargo:rerun-if-changed={source}");
    }
    println!("cargo:rerun-if-env-changed=ACS_SKIP_WASM");
    let output = PathBuf::from(variable("OUT_DIR")?);
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);

    let folder = output.join("site");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir(&folder)?;
    let mut site = Site { folder, ..Site::default() };
    for file in files(&root.join("public"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        site.add(&name, fs::read(&file)?)?;
    }
    // An editor that checks on every key stroke does not want the WebAssembly; the page then works without it.
    if env::var_os("ACS_SKIP_WASM").is_none_or(|value| value.is_empty() || value == "0") {
        let (glue, wasm) = browser_half(&root, &output)?;
        site.glue = Some(site.add("page.js", glue)?);
        site.wasm = Some(site.add("page.wasm", wasm)?);
    }
    let mut css = String::new();
    for file in files(&root.join("style"))? {
        css.push_str(&fs::read_to_string(&file)?);
    }
    fs::write(output.join("assets.rs"), site.source(&minify::css(&css)))?;
    Ok(())
}

/// Compiles the library for WebAssembly and binds it: the glue module and the WebAssembly module.
fn browser_half(root: &Path, output: &Path) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    // OUT_DIR is <target>/[<triple>/]<profile>/build/<package>-<hash>/out; the inner build gets <target>/…/wasm of its own,
    // because the outer one holds the lock of this one.
    let outer = output.ancestors().nth(4).ok_or("OUT_DIR is not where cargo usually puts it")?;
    let target = outer.join("wasm");
    let mut cargo = Command::new(variable("CARGO")?);
    cargo.current_dir(root).args(["rustc", "--locked", "--lib", "--crate-type", "cdylib", "--profile", "wasm"]);
    cargo
        .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "hydrate", "--target-dir"])
        .arg(&target);
    for name in NOT_INHERITED {
        cargo.env_remove(name);
    }
    let result = cargo.output()?;
    if !result.status.success() {
        let said = String::from_utf8_lossy(&result.stderr);
        for line in said.lines() {
            println!("cargo:warning={line}");
        }
        return Err("the browser's half does not compile for wasm32-unknown-unknown; see the lines above".into());
    }

    let compiled = target.join("wasm32-unknown-unknown/wasm/acs_challenge.wasm");
    let bound = output.join("bound");
    Bindgen::new()
        .input_path(&compiled)
        .out_name("page")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&bound)?;
    if bound.join("snippets").exists() {
        return Err("a dependency of the page brings its own JavaScript files, which are not served: remove it".into());
    }
    let glue = minify::glue(&fs::read_to_string(bound.join("page.js"))?);
    Ok((glue.into_bytes(), fs::read(bound.join("page_bg.wasm"))?))
}

/// What has been collected so far.
#[derive(Default)]
struct Site {
    folder: PathBuf,
    table: String,
    glue: Option<String>,
    wasm: Option<String>,
}

impl Site {
    /// Adds one file under a name that changes with its content, and returns that name.
    fn add(&mut self, name: &str, bytes: Vec<u8>) -> Result<String, Failure> {
        let (stem, extension) =
            name.rsplit_once('.').ok_or_else(|| format!("public/{name} has no extension to tell its type"))?;
        let content_type = match extension {
            "js" => "text/javascript; charset=utf-8",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            "txt" => "text/plain; charset=utf-8",
            _ => return Err(format!("public/{name}: say in build/site.rs what content type .{extension} has").into()),
        };
        let digest: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let path = format!("{stem}.{digest}.{extension}");
        fs::write(self.folder.join(&path), &bytes)?;
        fs::write(self.folder.join(format!("{path}.br")), brotli(&bytes)?)?;
        fs::write(self.folder.join(format!("{path}.gz")), gzip(&bytes)?)?;
        write!(
            self.table,
            "    Asset {{\n        path: {path:?},\n        content_type: {content_type:?},\n        \
             raw: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/site/{path}\")),\n        \
             brotli: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/site/{path}.br\")),\n        \
             gzip: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/site/{path}.gz\")),\n    }},\n"
        )?;
        Ok(path)
    }

    /// The generated source file.
    fn source(&self, css: &str) -> String {
        format!(
            r#"// Generated by build.rs.

/// One file served under `/assets/`.
#[derive(Debug)]
pub(super) struct Asset {{
    /// File name; changes with the content, so it may be cached for ever.
    pub(super) path: &'static str,
    /// Value of `Content-Type`.
    pub(super) content_type: &'static str,
    /// The file as it is.
    pub(super) raw: &'static [u8],
    /// The same, Brotli.
    pub(super) brotli: &'static [u8],
    /// The same, gzip.
    pub(super) gzip: &'static [u8],
}}

/// Every file there is.
pub(super) static ASSETS: &[Asset] = &[
{table}];

/// File name of the JavaScript module that loads the WebAssembly, when there is one.
pub(super) const GLUE: Option<&str> = {glue:?};

/// File name of the WebAssembly module, when there is one.
pub(super) const WASM: Option<&str> = {wasm:?};

/// The whole style sheet, to be inlined.
pub(super) const CSS: &str = {css:?};
"#,
            table = self.table,
            glue = self.glue,
            wasm = self.wasm,
        )
    }
}

/// Files directly in a folder, sorted by name; none when the folder is missing.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Compresses as far as Brotli goes.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Compresses for clients without Brotli.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// A variable cargo always sets.
fn variable(name: &str) -> Result<String, Failure> {
    env::var(name).map_err(|_| format!("{name} is not set: run this through cargo").into())
}

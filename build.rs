//! Builds the browser's half and puts it into the server's binary: compiles this package's library for WebAssembly, makes its
//! glue, minifies, names every file by its content, compresses, and writes one table of it all for `server::http` to include.
//!
//! Knows nothing of HTTP and nothing of pages. A new kind of static file goes into `public/`; a new style sheet into `style/`.

// The same manifest builds the WebAssembly library itself, without the tools used here: for that build there is nothing to do.
#[cfg(feature = "ssr")]
#[path = "build/site.rs"]
mod site;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "ssr")]
    if let Err(error) = site::build() {
        // Cargo shows lines of this form as errors of the package, without a backtrace nobody needs.
        println!("cargo:error={error}");
        std::process::exit(1);
    }
}

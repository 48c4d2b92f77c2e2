//! Makes the style sheet and the generated glue smaller, only by steps whose safety can be seen at a glance.

/// Removes comments and the white space that means nothing. Strings stay as they are.
pub(super) fn css(source: &str) -> String {
    let mut small = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if next == '"' {
            let end = rest[1..].find('"').map_or(rest.len(), |position| position + 2);
            small.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        rest = &rest[next.len_utf8()..];
        match next {
            // A space is kept only between two things that neither open, close nor separate.
            next if next.is_whitespace() => {
                let follows = rest.trim_start();
                if !small.is_empty()
                    && !small.ends_with(['{', '}', ';', ',', ':', '>', ' '])
                    && !follows.starts_with(['{', '}', ';', ',', '>'])
                {
                    small.push(' ');
                }
            }
            '{' | '}' | ';' | ',' | '>' => {
                if small.ends_with(' ') {
                    small.pop();
                }
                if next == '}' && small.ends_with(';') {
                    small.pop();
                }
                small.push(next);
            }
            _ => small.push(next),
        }
    }
    small
}

/// Removes indentation, blank lines, whole-line comments and documentation from the glue; every statement keeps its line.
///
/// Leaves it alone when a template literal spans lines, for then white space could be part of it.
pub(super) fn glue(source: &str) -> String {
    if source.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return source.to_owned();
    }
    let mut small = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        if line.starts_with("/*") {
            in_comment = true;
        }
        if in_comment {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            small.push_str(line);
            small.push('\n');
        }
    }
    small
}

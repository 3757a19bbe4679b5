/// The few lines that make a shell ask bangtin what may come next. They know no command and no
/// option: `bangtin completions --typed` does.
enum ShellScript: String, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static let bashText = #"""
    # bash completion for bangtin; made by: bangtin completions bash
    _bangtin() {
      local line word=${COMP_WORDS[COMP_CWORD]}
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          :files) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
          :folders) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
          *) printf -v line %q "${line%%$'\t'*}"; COMPREPLY+=("$line") ;;
        esac
      done < <(printf '%s\n' "${COMP_WORDS[@]:1:COMP_CWORD}" |
        "${COMP_WORDS[0]}" completions --typed 2>/dev/null)
    }
    complete -F _bangtin bangtin

    """#

  private static let zshText = #"""
    #compdef bangtin
    # zsh completion for bangtin; made by: bangtin completions zsh
    _bangtin() {
      local line word
      local -a offers
      while IFS= read -r line; do
        case $line in
          :files) _files; return ;;
          :folders) _files -/; return ;;
          *)
            word=${line%%$'\t'*}
            offers+=("${word//:/\\:}:${line#*$'\t'}")
            ;;
        esac
      done < <(printf '%s\n' "${(@)words[2,CURRENT]}" | "${words[1]}" completions --typed 2>/dev/null)
      _describe bangtin offers
    }
    if [ "$funcstack[1]" = _bangtin ]; then _bangtin "$@"; else compdef _bangtin bangtin; fi

    """#

  private static let fishText = #"""
    # fish completion for bangtin; made by: bangtin completions fish
    function __bangtin_offers
      set -l typed (commandline -opc)
      for line in (begin
          printf '%s\n' $typed[2..]
          printf '%s\n' (commandline -ct)
        end | $typed[1] completions --typed 2>/dev/null)
        switch $line
          case :files
            __fish_complete_path (commandline -ct)
          case :folders
            __fish_complete_directories (commandline -ct)
          case '*'
            printf '%s\n' $line
        end
      end
    end
    complete -c bangtin -f -a '(__bangtin_offers)'

    """#
}

;;; crosscheck.el --- Crosscheck in Emacs, by eglot -*- lexical-binding: t -*-

;;; Commentary:
;; Problems, hover, definitions, references and quick fixes in corpora.

;;; Code:

(require 'eglot)

(define-derived-mode crosscheck-corpus-mode text-mode "Corpus"
  "Many sources in one file, each behind its delimiter line."
  (setq-local font-lock-defaults '((("^<<<FILE>>>.*$" . font-lock-keyword-face)))))

(add-to-list 'auto-mode-alist '("\\.corpus\\'" . crosscheck-corpus-mode))

(add-to-list 'eglot-server-programs
             (list 'crosscheck-corpus-mode (or (getenv "CROSSCHECK") "crosscheck") "lsp" "--stdio"))

(add-hook 'crosscheck-corpus-mode-hook #'eglot-ensure)

(provide 'crosscheck)
;;; crosscheck.el ends here
